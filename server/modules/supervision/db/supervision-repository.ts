import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { Drawable } from '../../appraisal/index.ts';
import type {
  CommuneKey,
  CommuneLine,
  Draw,
  Finding,
  FindingEvent,
  Member,
  Person,
  Photo,
  Place,
  Remark,
  SupervisionStore,
  VillageVisits,
  Visit,
} from '../app/supervision-store.ts';
import {
  BOARD,
  DRAWS,
  FINDING,
  FINDING_EVENTS,
  FRAME,
  PEOPLE,
  REMARK,
  VILLAGES,
  VISIT,
} from './supervision-sql.ts';

const first = async <Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row | null> =>
  (await query<Row>(tx, sql, values))[0] ?? null;
const run = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<void> =>
  void (await query(tx, sql, values));

const PLACE = `SELECT part.round_id AS "roundId", part.commune_id AS "communeId", c.full_name AS name, c.path AS "areaPath",
    part.frozen_at IS NOT NULL AS frozen
  FROM round_commune part JOIN area c ON c.id = part.commune_id WHERE part.round_id = $1 AND part.commune_id = $2`;
const PHOTO = `SELECT id, visit_id AS "visitId", media_type AS "mediaType", added_name AS "addedName", sha256 FROM inspection_photo`;
const MEMBERS = `SELECT s.id, s.account_id AS "accountId", a.display_name AS name, s.assigned_at AS "assignedAt"
  FROM supervision_assignment s JOIN account a ON a.id = s.account_id
  WHERE s.round_id = $1 AND s.commune_id = $2 AND s.ended_at IS NULL ORDER BY a.display_name, s.id`;

async function findings(tx: Tx, where: string, values: readonly unknown[]): Promise<readonly Finding[]> {
  type Row = Omit<Finding, 'events'>;
  const order = `ORDER BY (f.state = 'CLOSED'), f.due_on, f.raised_at`;
  const rows = await query<Row>(tx, `${FINDING} WHERE ${where} ${order}`, values);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const events = await query<FindingEvent & { findingId: string }>(tx, FINDING_EVENTS, [ids]);
  return rows.map((of) => ({ ...of, events: events.filter(({ findingId }) => findingId === of.id) }));
}

const pair = ({ roundId, communeId }: CommuneKey) => [roundId, communeId] as const;

/** Visits, findings and remarks in Postgres; what was written down is added to, never changed. */
export const supervisionRepository: SupervisionStore = {
  place: (tx, key) => first<Place>(tx, PLACE, pair(key)),
  lock: (tx, key) =>
    run(
      tx,
      `SELECT pg_advisory_xact_lock(hashtextextended('supervision:' || $1 || ':' || $2, 0))`,
      pair(key),
    ),
  villages: async (tx, key) =>
    inReadingOrder(await query<VillageVisits>(tx, VILLAGES, pair(key)), ({ name }) => name),
  board: async (tx, roundId, { reach, areaId, today }) =>
    inReadingOrder(
      await query<CommuneLine>(tx, BOARD, [roundId, reach === 'ALL' ? null : reach, today, areaId]),
      ({ name }) => name,
    ),
  people: (tx, { roundId, communeId }, roles) => query<Person>(tx, PEOPLE, [communeId, roles, roundId]),
  members: (tx, key) => query<Member>(tx, MEMBERS, pair(key)),
  assign: (tx, { id, roundId, communeId, accountId }, by) =>
    run(
      tx,
      `INSERT INTO supervision_assignment (id, round_id, commune_id, account_id, assigned_by) VALUES ($1, $2, $3, $4, $5)`,
      [id, roundId, communeId, accountId, by],
    ),
  assignment: (tx, id) =>
    first<CommuneKey & { accountId: string }>(
      tx,
      `SELECT round_id AS "roundId", commune_id AS "communeId", account_id AS "accountId" FROM supervision_assignment
        WHERE id = $1 AND ended_at IS NULL`,
      [id],
    ),
  endAssignment: (tx, id, by) =>
    run(tx, `UPDATE supervision_assignment SET ended_by = $2, ended_at = clock_timestamp() WHERE id = $1`, [
      id,
      by,
    ]),
  visits: (tx, key) =>
    query<Visit>(
      tx,
      `${VISIT} WHERE t.round_id = $1 AND t.commune_id = $2 ORDER BY t.visited_on DESC, t.seq DESC`,
      pair(key),
    ),
  visit: (tx, id) => first<Visit>(tx, `${VISIT} WHERE t.id = $1`, [id]),
  addVisit: (tx, of) =>
    run(
      tx,
      `INSERT INTO inspection_visit (id, round_id, commune_id, village_id, visited_on, place, with_whom, seen, made_by, made_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[of.id, of.roundId, of.communeId, of.villageId, of.visitedOn],
        ...[of.place, of.withWhom, of.seen, of.madeBy, of.madeName],
      ],
    ),
  photos: (tx, ids) =>
    query<Photo & { sha256: string }>(tx, `${PHOTO} WHERE visit_id = ANY ($1::uuid[]) ORDER BY seq`, [ids]),
  photo: (tx, id) => first<Photo>(tx, `${PHOTO} WHERE id = $1`, [id]),
  addPhoto: (tx, of) =>
    run(
      tx,
      `INSERT INTO inspection_photo (id, visit_id, media_type, bytes, sha256, added_by, added_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, of.visitId, of.mediaType, of.bytes, of.sha256, of.addedBy, of.addedName],
    ),
  findings: (tx, key) => findings(tx, 't.round_id = $1 AND t.commune_id = $2', pair(key)),
  finding: async (tx, id) => (await findings(tx, 'f.id = $1', [id]))[0] ?? null,
  addFinding: (tx, { id, visitId, words, ownerId, dueOn }, by) =>
    run(
      tx,
      `INSERT INTO inspection_finding (id, visit_id, words, owner_id, due_on, raised_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, visitId, words, ownerId, dueOn, by],
    ),
  moveFinding: async (tx, { id, events }, to, { kind, words, doneBy, doneName }) => {
    await run(
      tx,
      `INSERT INTO inspection_finding_event (finding_id, seq, kind, words, done_by, done_name) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, events.length + 1, kind, words, doneBy, doneName],
    );
    await run(tx, `UPDATE inspection_finding SET state = $2, version = version + 1 WHERE id = $1`, [id, to]);
  },
  frame: (tx, key, villageId) => query<Drawable>(tx, FRAME, [...pair(key), villageId]),
  draws: (tx, key) => query<Draw>(tx, DRAWS, pair(key)),
  addDraw: (tx, of) =>
    run(
      tx,
      `INSERT INTO inspection_draw (id, round_id, commune_id, village_id, seed, frame, frame_sha256, size, reason, drawn_by, drawn_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.id, of.roundId, of.communeId, of.villageId, of.seed, of.frame],
        ...[of.frameSha256, of.size, of.reason, of.drawnBy, of.drawnName],
      ],
    ),
  remarks: (tx, key) =>
    query<Remark>(
      tx,
      `${REMARK} WHERE m.round_id = $1 AND m.commune_id = $2 ORDER BY (a.remark_id IS NOT NULL), m.seq DESC`,
      pair(key),
    ),
  remark: (tx, id) => first<Remark>(tx, `${REMARK} WHERE m.id = $1`, [id]),
  addRemark: (tx, of) =>
    run(
      tx,
      `INSERT INTO front_remark (id, round_id, commune_id, village_id, remarked_on, words, made_by, made_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.roundId, of.communeId, of.villageId, of.remarkedOn, of.words, of.madeBy, of.madeName],
    ),
  answerRemark: (tx, { id, words, by, name }) =>
    run(
      tx,
      `INSERT INTO front_remark_answer (remark_id, words, answered_by, answered_name) VALUES ($1, $2, $3, $4)`,
      [id, words, by, name],
    ),
};
