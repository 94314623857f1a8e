import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ListedRequest, RequestStore } from '../app/work-stores.ts';
import { stateOf, type RequestEventKind } from '../domain/review-request.ts';

type Row = Omit<ListedRequest, 'state'> & { readonly kinds: readonly RequestEventKind[] };

/** A request with what became of it; its events in one row, so that the join neither loses nor doubles. */
const SELECT = `
  SELECT r.id, r.round_id AS "roundId", r.commune_id AS "communeId", r.village_id AS "villageId",
         r.household_id AS "householdId", r.form, r.source, r.asked_by AS "askedBy", r.written_by AS "writtenBy", r.words,
         r.received_on::text AS "receivedOn", h.head_name AS "headName", h.to_name AS "toName",
         e.kinds, e.signed_as AS "signedAs", e.entry_id AS "entryId", e.reason
  FROM review_request r JOIN household h ON h.id = r.household_id
  CROSS JOIN LATERAL (
    SELECT array_agg(kind ORDER BY seq) AS kinds, max(signed_as) AS signed_as,
           (array_agg(entry_id) FILTER (WHERE entry_id IS NOT NULL))[1] AS entry_id,
           (array_agg(reason ORDER BY seq DESC) FILTER (WHERE reason IS NOT NULL))[1] AS reason
    FROM review_request_event WHERE request_id = r.id) e`;

const listed = ({ kinds, ...row }: Row): ListedRequest => ({
  ...row,
  state: stateOf(kinds.map((kind) => ({ kind }))),
});

/** Requests and what became of them, in Postgres; both tables are only ever added to. */
export const requestRepository: RequestStore = {
  add: async (tx, of) => {
    await query(
      tx,
      `INSERT INTO review_request (id, round_id, commune_id, village_id, household_id, form, source, asked_by, written_by,
                                   words, received_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.id, of.roundId, of.communeId, of.villageId, of.householdId, of.form, of.source, of.askedBy],
        ...[of.writtenBy, of.words, of.receivedOn],
      ],
    );
  },
  addEvent: async (tx, requestId, { kind, signedAs, entryId, reason }, doneBy) => {
    await query(
      tx,
      `INSERT INTO review_request_event (request_id, kind, signed_as, entry_id, reason, done_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [requestId, kind, signedAs, entryId, reason, doneBy],
    );
  },
  find: async (tx, id) => {
    const [row] = await query<Row>(tx, `${SELECT} WHERE r.id = $1`, [id]);
    return row ? listed(row) : null;
  },
  ofCommune: async (tx: Tx, { roundId, communeId }) => {
    const sql = `${SELECT} WHERE r.round_id = $1 AND r.commune_id = $2 ORDER BY r.received_at DESC, r.id`;
    return (await query<Row>(tx, sql, [roundId, communeId])).map(listed);
  },
};
