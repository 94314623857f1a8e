import { HOUSEHOLD_CLASSES, type HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  DifferenceReason,
  NewPosting,
  PhotoRow,
  PostedHistory,
  PostedRow,
  Posting,
  PostingContext,
  PostingStore,
  ResultRow,
  VillagePlace,
  VillageStanding,
} from '../app/posting-store.ts';
import { noCounts } from '../domain/totals.ts';
import {
  ADD_ROWS,
  CONTEXT,
  COUNTS,
  HISTORIES,
  POSTING,
  REASONS,
  RESULTS,
  ROWS,
  STANDINGS,
} from './posting-sql.ts';

const first = async <Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row | null> =>
  (await query<Row>(tx, sql, values))[0] ?? null;

const PHOTO = `
  SELECT id, posting_id AS "postingId", taken_on::text AS "takenOn", media_type AS "mediaType", bytes, sha256,
         added_name AS "addedName", added_at AS "addedAt" FROM posting_photo WHERE removed_at IS NULL`;

/** By key, each list in the order of the rows; the key itself stays behind. */
function grouped<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
) {
  const found = new Map<string, Omit<Row, Key>[]>();
  for (const { [key]: of, ...row } of rows) found.set(of, [...(found.get(of) ?? []), row]);
  return found;
}

/** Poor first, then near-poor; in each class as a reader looks names up. */
const inHangingOrder = <Row extends ResultRow>(rows: readonly Row[]): Row[] =>
  inReadingOrder(rows, ({ headName }) => headName).sort(
    (one, other) => HOUSEHOLD_CLASSES.indexOf(one.class) - HOUSEHOLD_CLASSES.indexOf(other.class),
  );

async function results(
  tx: Tx,
  { roundId, communeId }: { roundId: string; communeId: string },
  villageId: string | null,
) {
  const rows = await query<ResultRow & { villageId: string }>(tx, RESULTS, [roundId, communeId, villageId]);
  const villages = [...new Set(rows.map((row) => row.villageId))];
  return new Map(
    villages.map((id) => [
      id,
      inHangingOrder(
        rows
          .filter((row) => row.villageId === id)
          .map(({ villageId: _, ...row }) => ({ ...row, headName: row.headName.normalize('NFC') })),
      ),
    ]),
  );
}

async function add(tx: Tx, of: NewPosting, rows: readonly PostedRow[]): Promise<void> {
  await query(
    tx,
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, until_on, village_name, objections_to,
       list_sha256, public_code, started_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[of.id, of.roundId, of.communeId, of.villageId, of.n, of.places, of.startedOn, of.untilOn],
      ...[of.villageName, of.objectionsTo, of.listSha256, of.publicCode, of.startedBy],
    ],
  );
  const placed = rows.map((row, place) => ({ ...row, position: place + 1 }));
  await query(tx, ADD_ROWS, [of.id, JSON.stringify(placed)]);
}

const PEOPLE = `
  SELECT p.id, started.display_name AS started, ended.display_name AS ended
    FROM posting p LEFT JOIN posting_end e ON e.posting_id = p.id
    LEFT JOIN account started ON 'account:' || started.id = p.started_by
    LEFT JOIN account ended ON 'account:' || ended.id = e.ended_by
   WHERE p.id = ANY ($1::uuid[])`;

/** Postings in Postgres; rows are added, never changed. */
export const postingRepository: PostingStore = {
  place: (tx, roundId, villageId) =>
    first<VillagePlace>(
      tx,
      `SELECT part.round_id AS "roundId", part.commune_id AS "communeId", v.id AS "villageId", v.path AS "areaPath"
         FROM area v JOIN round_commune part ON part.commune_id = v.parent_id AND part.round_id = $1
        WHERE v.id = $2 AND v.level = 'VILLAGE'`,
      [roundId, villageId],
    ),
  communePath: async (tx, { roundId, communeId }) => {
    const sql = `SELECT c.path FROM area c JOIN round_commune part ON part.commune_id = c.id WHERE part.round_id = $1 AND c.id = $2`;
    return (await first<{ path: string[] }>(tx, sql, [roundId, communeId]))?.path ?? null;
  },
  lockVillage: async (tx, roundId, villageId) => {
    const sql = `SELECT pg_advisory_xact_lock(hashtextextended('posting:' || $1 || ':' || $2, 0))`;
    await query(tx, sql, [roundId, villageId]);
  },
  standings: async (tx, { roundId, communeId }, villageId) =>
    inReadingOrder(
      await query<VillageStanding>(tx, STANDINGS, [roundId, communeId, villageId]),
      ({ name }) => name,
    ),
  results,
  postings: (tx, { roundId, communeId }, villageId) =>
    query<Posting>(
      tx,
      `${POSTING} WHERE p.round_id = $1 AND p.commune_id = $2 AND ($3::uuid IS NULL OR p.village_id = $3)
       ORDER BY p.village_id, p.n`,
      [roundId, communeId, villageId],
    ),
  find: (tx, id) => first<Posting>(tx, `${POSTING} WHERE p.id = $1`, [id]),
  findByCode: (tx, code) => first<Posting>(tx, `${POSTING} WHERE p.public_code = $1`, [code]),
  rows: async (tx, postingIds) =>
    grouped(await query<PostedRow & { postingId: string }>(tx, ROWS, [postingIds]), 'postingId'),
  add,
  end: async (tx, id, { endedOn, earlyReason, endedBy }) => {
    const sql = `INSERT INTO posting_end (posting_id, ended_on, early_reason, ended_by) VALUES ($1, $2, $3, $4)`;
    await query(tx, sql, [id, endedOn, earlyReason, endedBy]);
  },
  people: async (tx, ids) => {
    type Row = { id: string; started: string | null; ended: string | null };
    return new Map((await query<Row>(tx, PEOPLE, [ids])).map(({ id, ...of }) => [id, of]));
  },
  context: async (tx, { communeId, roundId }) => {
    const found = await first<PostingContext>(tx, CONTEXT, [communeId, roundId]);
    if (!found) throw new Error('a posting without its commune or round');
    return found;
  },
  photos: (tx, ids) => query<PhotoRow>(tx, `${PHOTO} AND posting_id = ANY ($1::uuid[]) ORDER BY seq`, [ids]),
  photo: (tx, id) => first<PhotoRow>(tx, `${PHOTO} AND id = $1`, [id]),
  addPhoto: async (tx, of) => {
    await query(
      tx,
      `INSERT INTO posting_photo (id, posting_id, taken_on, media_type, bytes, sha256, added_by, added_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[of.id, of.postingId, of.takenOn, of.mediaType],
        ...[of.bytes, of.sha256, of.addedBy, of.addedName],
      ],
    );
  },
  removePhoto: async (tx, id) => {
    await query(tx, `UPDATE posting_photo SET removed_at = clock_timestamp() WHERE id = $1`, [id]);
  },
  histories: (tx, { roundId, communeId }) => query<PostedHistory>(tx, HISTORIES, [roundId, communeId]),
  reasons: async (tx, { roundId, communeId }) => {
    type Row = { caseId: string; reason: DifferenceReason };
    const rows = await query<Row>(tx, REASONS, [roundId, communeId]);
    return new Map(rows.map(({ caseId, reason }) => [caseId, reason]));
  },
  counts: async (tx, { roundId, communeId }, until) => {
    type Row = { villageId: string; name: string; class: HouseholdClass; households: number };
    const rows = await query<Row>(tx, COUNTS, [roundId, communeId, until]);
    const villages = new Map(rows.map(({ villageId, name }) => [villageId, { name, counts: noCounts() }]));
    for (const row of rows) {
      const village = villages.get(row.villageId);
      if (village) village.counts[row.class] = row.households;
    }
    const all = [...villages].map(([villageId, of]) => ({ villageId, ...of }));
    return inReadingOrder(all, ({ name }) => name);
  },
};
