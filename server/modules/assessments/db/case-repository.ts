import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { CaseStore, ListedCase } from '../app/case-store.ts';
import { ReviewCaseEntity } from './case-entity.ts';

const cases = (tx: Tx) => managerOf(tx).getRepository(ReviewCaseEntity);
const MOST_ROWS = 1000; // parameters of one statement are limited

type Joined = { household_code: string | null; household_head: string; household_to: string | null };

/** Cases with the head's name, tổ and code: one row of `household` for each, so the join neither loses nor doubles. */
async function listed(select: SelectQueryBuilder<ReviewCaseEntity>): Promise<ListedCase[]> {
  const { entities, raw } = await select
    .innerJoin('household', 'household', 'household.id = review_case.household_id')
    .addSelect('household.code', 'household_code')
    .addSelect('household.head_name', 'household_head')
    .addSelect('household.to_name', 'household_to')
    .orderBy('household.code')
    .addOrderBy('review_case.id')
    .getRawAndEntities<Joined>();
  return entities.map((entity, index) => {
    const joined = raw[index];
    if (!joined) throw new Error('a case lost its household');
    const { household_code: householdCode, household_head: headName, household_to: toName } = joined;
    return { ...entity, householdCode, headName, toName };
  });
}

const select = (tx: Tx) => cases(tx).createQueryBuilder('review_case');
const ofVillage = (tx: Tx, roundId: string, villageId: string) =>
  select(tx).where('review_case.round_id = :roundId AND review_case.village_id = :villageId', {
    roundId,
    villageId,
  });

/** Review cases in Postgres. */
export const caseRepository: CaseStore = {
  find: async (tx, id) => (await listed(select(tx).where('review_case.id = :id', { id })))[0] ?? null,
  findMany: (tx, ids) => listed(select(tx).where('review_case.id = ANY (:ids::uuid[])', { ids })),
  lock: async (tx, id) => {
    await query(tx, `SELECT 1 FROM review_case WHERE id = $1 FOR UPDATE`, [id]);
    return (await listed(select(tx).where('review_case.id = :id', { id })))[0] ?? null;
  },
  ofVillage: (tx, roundId, villageId) => listed(ofVillage(tx, roundId, villageId)),
  lockVillage: async (tx, roundId, villageId) => {
    const sql = `SELECT id FROM review_case WHERE round_id = $1 AND village_id = $2 ORDER BY id FOR UPDATE`;
    await query(tx, sql, [roundId, villageId]);
    return listed(ofVillage(tx, roundId, villageId));
  },
  countIn: (tx, places) => {
    const sql = `SELECT round_id AS "roundId", commune_id AS "communeId", count(*)::int AS count FROM review_case
                 WHERE (round_id, commune_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) GROUP BY 1, 2`;
    return query(tx, sql, [places.map(({ roundId }) => roundId), places.map(({ communeId }) => communeId)]);
  },
  add: async (tx, all) => {
    const rows = all.map((of) => ({
      ...of,
      deprived: [...of.deprived],
      otherOpinionKinds: [...of.otherOpinionKinds],
      flags: [...of.flags],
    }));
    for (let at = 0; at < rows.length; at += MOST_ROWS)
      await cases(tx).insert(rows.slice(at, at + MOST_ROWS));
  },
  rescore: async (tx, { id, ...of }) => {
    const lists = {
      deprived: [...of.deprived],
      otherOpinionKinds: [...of.otherOpinionKinds],
      flags: [...of.flags],
    };
    await cases(tx).update({ id }, { ...of, ...lists, version: () => 'version + 1' });
  },
  withOpenConflict: async (tx, ids) => {
    const sql = `SELECT DISTINCT case_id AS id FROM assessment_conflict p WHERE case_id = ANY ($1::uuid[])
                 AND NOT EXISTS (SELECT FROM assessment_conflict_end e WHERE e.conflict_id = p.id)`;
    return (await query<{ id: string }>(tx, sql, [ids])).map(({ id }) => id);
  },
  putOnAgenda: async (tx, ids) => {
    const sql = `UPDATE review_case SET state = 'ON_AGENDA', version = version + 1
                 WHERE id = ANY ($1::uuid[]) AND state <> 'AGREED'`;
    await query(tx, sql, [ids]);
  },
};
