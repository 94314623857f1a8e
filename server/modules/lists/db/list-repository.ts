import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { ListedEntry, ListStore } from '../app/list-store.ts';
import { ListEntryEntity } from './entities.ts';

type Joined = {
  household_code: string | null;
  household_head: string;
  household_to: string | null;
  household_size: number | null;
  case_state: ListedEntry['caseState'];
  case_class: ListedEntry['scoredClass'];
  case_b1: number | null;
  case_b2: number | null;
};

const select = (tx: Tx) => managerOf(tx).getRepository(ListEntryEntity).createQueryBuilder('entry');

/** Entries with their household: one row of `household` for each, so the join neither loses nor doubles. */
async function listed(selected: ReturnType<typeof select>): Promise<ListedEntry[]> {
  const { entities, raw } = await selected
    .innerJoin('household', 'household', 'household.id = entry.household_id')
    .leftJoin('review_case', 'reviewed', 'reviewed.id = entry.case_id')
    .addSelect('reviewed.state', 'case_state')
    .addSelect('reviewed.scored_class', 'case_class')
    .addSelect('reviewed.b1', 'case_b1')
    .addSelect('reviewed.b2', 'case_b2')
    .addSelect('household.code', 'household_code')
    .addSelect('household.head_name', 'household_head')
    .addSelect('household.to_name', 'household_to')
    .addSelect('household.size', 'household_size')
    .orderBy('household.code', 'ASC', 'NULLS LAST')
    .addOrderBy('entry.id')
    .getRawAndEntities<Joined>();
  const rows = entities.map((entity, index) => {
    const joined = raw[index];
    if (!joined) throw new Error('an entry lost its household');
    return {
      ...entity,
      householdCode: joined.household_code,
      headName: joined.household_head,
      toName: joined.household_to,
      size: joined.household_size,
      caseState: joined.case_state,
      scoredClass: joined.case_class,
      b1: joined.case_b1,
      b2: joined.case_b2,
    };
  });
  return inReadingOrder(rows, ({ toName }) => toName ?? '\uffff'); // "Tổ 2" before "Tổ 10"
}

const find = async (tx: Tx, id: string): Promise<ListedEntry | null> =>
  (await listed(select(tx).where('entry.id = :id', { id })))[0] ?? null;

const ADD = `
  INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class,
                          movement_cause, state, case_id, persons)
  SELECT * FROM jsonb_to_recordset($1) AS entry (
    id uuid, "roundId" uuid, "communeId" uuid, "villageId" uuid, "householdId" uuid, because text, source text,
    "startClass" text, "movementCause" text, state text, "caseId" uuid, persons int)
  ON CONFLICT`;

/** One statement that may change rows, and the ids of those it did. */
const change = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<string[]> =>
  (
    await query<{ id: string }>(tx, `WITH changed AS (${sql} RETURNING id) SELECT id FROM changed`, values)
  ).map(({ id }) => id);

const NEXT = 'version = version + 1';

/** The list to review in Postgres. */
export const listRepository: ListStore = {
  find,
  lock: async (tx, id) => {
    await query(tx, `SELECT 1 FROM list_entry WHERE id = $1 FOR UPDATE`, [id]);
    return find(tx, id);
  },
  ofHouseholds: (tx, roundId, householdIds) =>
    listed(
      select(tx).where(`entry.round_id = :roundId AND entry.household_id = ANY (:householdIds::uuid[])`, {
        roundId,
        householdIds,
      }),
    ),
  ofVillage: (tx, roundId, villageId) =>
    listed(
      select(tx).where('entry.round_id = :roundId AND entry.village_id = :villageId', { roundId, villageId }),
    ),
  ofCommune: (tx, { roundId, communeId }, key) =>
    listed(
      select(tx).where(
        `entry.round_id = :roundId AND entry.commune_id = :communeId
         AND (:key = '' OR household.search_key LIKE '%' || :key || '%' OR lower(household.code) = :key)`,
        { roundId, communeId, key },
      ),
    ),
  waitingIn: (tx, places) => {
    const sql = `SELECT round_id AS "roundId", commune_id AS "communeId", count(*)::int AS count FROM list_entry
                 WHERE state = 'WAITING' AND (round_id, commune_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
                 GROUP BY 1, 2`;
    return query(tx, sql, [places.map(({ roundId }) => roundId), places.map(({ communeId }) => communeId)]);
  },
  countHolding: async (tx, { roundId, villageId }) => {
    const sql = `SELECT count(*)::int AS count FROM list_entry
                 WHERE round_id = $1 AND village_id = $2 AND state = 'WAITING' AND put_off_reason IS NULL`;
    return (await query<{ count: number }>(tx, sql, [roundId, villageId]))[0]?.count ?? 0;
  },
  struckHouseholds: async (tx, roundId, villageId) => {
    const sql = `SELECT household_id AS id FROM list_entry
                 WHERE round_id = $1 AND village_id = $2 AND state = 'STRUCK'`;
    return new Set((await query<{ id: string }>(tx, sql, [roundId, villageId])).map(({ id }) => id));
  },
  putOffHouseholds: async (tx, roundId, villageId) => {
    const sql = `SELECT household_id AS id FROM list_entry
                 WHERE round_id = $1 AND village_id = $2 AND put_off_reason IS NOT NULL`;
    return new Set((await query<{ id: string }>(tx, sql, [roundId, villageId])).map(({ id }) => id));
  },
  endPutOff: async (tx, roundId, villageId) => {
    const sql = `UPDATE list_entry SET put_off_reason = NULL, ${NEXT}
                 WHERE round_id = $1 AND village_id = $2 AND put_off_reason IS NOT NULL`;
    await query(tx, sql, [roundId, villageId]);
  },
  add: async (tx, entries) => {
    if (entries.length === 0) return [];
    return change(tx, `${ADD} DO NOTHING`, [JSON.stringify(entries)]);
  },
  addScored: async (tx, entries) => {
    if (entries.length === 0) return;
    const sql = `${ADD} (round_id, household_id) DO UPDATE
                 SET state = 'SCORED', case_id = excluded.case_id, put_off_reason = NULL, version = list_entry.version + 1
                 WHERE list_entry.state = 'WAITING'`;
    await query(tx, sql, [JSON.stringify(entries)]);
  },
  markScored: async (tx, id, caseId) => {
    const sql = `UPDATE list_entry SET state = 'SCORED', case_id = $2, put_off_reason = NULL, ${NEXT}
                 WHERE id = $1 AND state = 'WAITING'`;
    return (await change(tx, sql, [id, caseId])).length > 0;
  },
  strike: async (tx, id, reason, left = false) => {
    const sql = `UPDATE list_entry SET state = 'STRUCK', struck_reason = $2, left_by_event = $3,
                        put_off_reason = NULL, ${NEXT}
                 WHERE id = $1 AND state <> 'STRUCK'`;
    return (await change(tx, sql, [id, reason, left])).length > 0;
  },
  takeBack: async (tx, id) => {
    const sql = `UPDATE list_entry SET state = CASE WHEN case_id IS NULL THEN 'WAITING' ELSE 'SCORED' END,
                        struck_reason = NULL, left_by_event = false, ${NEXT}
                 WHERE id = $1 AND state = 'STRUCK'`;
    await query(tx, sql, [id]);
  },
  putOff: async (tx, id, reason) => {
    const sql = `UPDATE list_entry SET put_off_reason = $2, ${NEXT} WHERE id = $1 AND state <> 'STRUCK'`;
    await query(tx, sql, [id, reason]);
  },
};
