import type { Tx } from '../../../kernel/ports.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { ListedEntry, ListStore } from '../app/list-store.ts';
import { ListEntryEntity } from './entities.ts';

type Joined = {
  household_code: string | null;
  household_head: string;
  household_to: string | null;
  household_size: number | null;
};

const select = (tx: Tx) => managerOf(tx).getRepository(ListEntryEntity).createQueryBuilder('entry');

/** Entries with their household: one row of `household` for each, so the join neither loses nor doubles. */
async function listed(selected: ReturnType<typeof select>): Promise<ListedEntry[]> {
  const { entities, raw } = await selected
    .innerJoin('household', 'household', 'household.id = entry.household_id')
    .addSelect('household.code', 'household_code')
    .addSelect('household.head_name', 'household_head')
    .addSelect('household.to_name', 'household_to')
    .addSelect('household.size', 'household_size')
    .orderBy('household.to_name', 'ASC', 'NULLS LAST')
    .addOrderBy('household.code', 'ASC', 'NULLS LAST')
    .addOrderBy('entry.id')
    .getRawAndEntities<Joined>();
  return entities.map((entity, index) => {
    const joined = raw[index];
    if (!joined) throw new Error('an entry lost its household');
    return {
      ...entity,
      householdCode: joined.household_code,
      headName: joined.household_head,
      toName: joined.household_to,
      size: joined.household_size,
    };
  });
}

const find = async (tx: Tx, id: string): Promise<ListedEntry | null> =>
  (await listed(select(tx).where('entry.id = :id', { id })))[0] ?? null;

const ADD = `
  INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class,
                          movement_cause, state, case_id, struck_reason)
  SELECT * FROM jsonb_to_recordset($1) AS entry (
    id uuid, "roundId" uuid, "communeId" uuid, "villageId" uuid, "householdId" uuid, because text, source text,
    "startClass" text, "movementCause" text, state text, "caseId" uuid, "struckReason" text)
  ON CONFLICT DO NOTHING RETURNING id`;

/** The list to review in Postgres. */
export const listRepository: ListStore = {
  find,
  lock: async (tx, id) => {
    await query(tx, `SELECT 1 FROM list_entry WHERE id = $1 FOR UPDATE`, [id]);
    return find(tx, id);
  },
  ofHouseholds: (tx, roundId, householdIds) =>
    listed(
      select(tx).where(
        `entry.round_id = :roundId AND entry.household_id = ANY (:householdIds::uuid[]) AND entry.state <> 'STRUCK'`,
        { roundId, householdIds },
      ),
    ),
  ofVillage: (tx, roundId, villageId) =>
    listed(
      select(tx).where('entry.round_id = :roundId AND entry.village_id = :villageId', { roundId, villageId }),
    ),
  waitingIn: (tx, places) => {
    const sql = `SELECT round_id AS "roundId", commune_id AS "communeId", count(*)::int AS count FROM list_entry
                 WHERE state = 'WAITING' AND (round_id, commune_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
                 GROUP BY 1, 2`;
    return query(tx, sql, [places.map(({ roundId }) => roundId), places.map(({ communeId }) => communeId)]);
  },
  countWaiting: async (tx, { roundId, villageId }) => {
    const sql = `SELECT count(*)::int AS count FROM list_entry
                 WHERE round_id = $1 AND village_id = $2 AND state = 'WAITING'`;
    return (await query<{ count: number }>(tx, sql, [roundId, villageId]))[0]?.count ?? 0;
  },
  add: async (tx, entries) => {
    if (entries.length === 0) return [];
    return (await query<{ id: string }>(tx, ADD, [JSON.stringify(entries)])).map(({ id }) => id);
  },
  markScored: async (tx, id, caseId) => {
    const sql = `WITH marked AS (UPDATE list_entry SET state = 'SCORED', case_id = $2, version = version + 1
                 WHERE id = $1 AND state = 'WAITING' RETURNING id) SELECT id FROM marked`;
    return (await query(tx, sql, [id, caseId])).length > 0;
  },
  strike: async (tx, id, reason) => {
    const sql = `WITH struck AS (UPDATE list_entry SET state = 'STRUCK', struck_reason = $2, version = version + 1
                 WHERE id = $1 AND state <> 'STRUCK' RETURNING id) SELECT id FROM struck`;
    return (await query(tx, sql, [id, reason])).length > 0;
  },
};
