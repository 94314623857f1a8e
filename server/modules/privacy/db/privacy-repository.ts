import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { DataRequest, Erasable, PrivacyStore, RequestEvent } from '../app/privacy-store.ts';
import { eraseNumber } from './erase-number.ts';
import { storedOf } from './stored-of.ts';

type Row = Omit<DataRequest, 'events'> & { readonly events: RequestEvent[] | null };

const REQUEST = `
  SELECT r.id, r.round_id AS "roundId", r.commune_id AS "communeId", r.household_id AS "householdId",
         r.member_id AS "memberId", r.kind, r.asked_on::text AS "askedOn", r.asked_by AS "askedBy", r.words,
         member.full_name AS "memberName",
         (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'happenedOn', happened_on, 'words', words) ORDER BY seq)
            FROM data_request_event WHERE request_id = r.id) AS events
    FROM data_request r JOIN member ON member.id = r.member_id`;
const requestOf = (row: Row): DataRequest => ({ ...row, events: row.events ?? [] });

const ERASABLE = `
  SELECT 'COMPLAINT_WORDS' AS kind, complaint.id AS "subjectId", complaint.receipt_code AS label, round.year
    FROM complaint JOIN round ON round.id = complaint.round_id
   WHERE complaint.commune_id = $1 AND round.year < $2 AND complaint.state <> 'OPEN'
     AND NOT EXISTS (SELECT FROM erasure WHERE kind = 'COMPLAINT_WORDS' AND subject_id = complaint.id)
  UNION ALL
  SELECT 'ID_NUMBER', member.id, coalesce(household.code, left(member.id::text, 8)), last.year
    FROM member JOIN household ON household.id = member.household_id
    JOIN LATERAL (SELECT max(round.year) AS year FROM review_case JOIN round ON round.id = review_case.round_id
                   WHERE review_case.household_id = household.id) last ON true
   WHERE household.commune_id = $1 AND last.year < $3 AND member.id_number IS NOT NULL
   ORDER BY year, label LIMIT 500`;

/** The salt is thrown away: nobody can find an id number by trying all of them. */
const saltedHash = (value: unknown): string =>
  createHash('sha256').update(randomBytes(32)).update(JSON.stringify(value)).digest('hex');

/** Under the row that says who deleted it; without that row the database refuses. */
async function replace(tx: Tx, { kind, subjectId }: Erasable): Promise<void> {
  if (kind === 'ID_NUMBER') return eraseNumber(tx, subjectId);
  await query(
    tx,
    `UPDATE complaint_text SET words = 'đã xóa', about_name = NULL, sender_name = NULL, address = NULL, phone = NULL
      WHERE complaint_id = $1`,
    [subjectId],
  );
  await query(
    tx,
    `UPDATE complaint_signature SET name = 'đã xóa', address = 'đã xóa' WHERE complaint_id = $1`,
    [subjectId],
  );
}

const erase: PrivacyStore['erase'] = async (tx, what, by) => {
  const { kind, subjectId, communeId, reason } = what;
  const of =
    kind === 'ID_NUMBER'
      ? `SELECT id_number FROM member WHERE id = $1 FOR UPDATE`
      : `SELECT t.*, s.name, s.address AS signed_address FROM complaint_text t
           LEFT JOIN complaint_signature s USING (complaint_id) WHERE complaint_id = $1`;
  const before = saltedHash(await query(tx, of, [subjectId]));
  await query(
    tx,
    `INSERT INTO erasure (id, kind, subject_id, commune_id, before_sha256, reason, erased_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), kind, subjectId, communeId, before, reason, by],
  );
  await replace(tx, what);
};

/** Requests about one's own data, and deleting after its time, in SQL. */
export const privacyRepository: PrivacyStore = {
  householdOf: async (tx, communeId, memberId) =>
    (
      await query<{ id: string }>(
        tx,
        `SELECT household.id FROM member JOIN household ON household.id = member.household_id
          WHERE member.id = $2 AND household.commune_id = $1`,
        [communeId, memberId],
      )
    )[0]?.id ?? null,
  hasPart: async (tx, { roundId, communeId }) =>
    (
      await query(tx, `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2`, [
        roundId,
        communeId,
      ])
    ).length > 0,
  add: async (tx, of, by) =>
    void (await query(
      tx,
      `INSERT INTO data_request (id, round_id, commune_id, household_id, member_id, kind, asked_on, asked_by, words, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        of.id,
        of.roundId,
        of.communeId,
        of.householdId,
        of.memberId,
        of.kind,
        of.askedOn,
        of.askedBy,
        of.words,
        by,
      ],
    )),
  find: async (tx, id) => {
    const [row] = await query<Row>(tx, `${REQUEST} WHERE r.id = $1`, [id]);
    return row ? requestOf(row) : null;
  },
  lock: async (tx, id) =>
    void (await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('data-request:' || $1, 0))`, [id])),
  list: async (tx, { roundId, communeId }) =>
    (
      await query<Row>(
        tx,
        `${REQUEST} WHERE r.commune_id = $1 AND r.round_id = $2 ORDER BY r.recorded_at DESC`,
        [communeId, roundId],
      )
    ).map(requestOf),
  addEvent: async (tx, id, seq, { kind, happenedOn, words }, by) =>
    void (await query(
      tx,
      `INSERT INTO data_request_event (request_id, seq, kind, happened_on, words, done_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, seq, kind, happenedOn, words, by],
    )),
  stored: storedOf,
  erasable: (tx, communeId, before) =>
    query<Erasable>(tx, ERASABLE, [communeId, before.COMPLAINT_WORDS, before.ID_NUMBER]),
  erase,
};
