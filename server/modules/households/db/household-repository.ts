import { In, IsNull } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { HouseholdStore, Member, PersonTwice, SharedIdNumber } from '../app/household-store.ts';
import { SHARED, TWICE } from './shared-id-numbers.ts';
import { succeedHouseholds } from './succeed-households.ts';
import { HouseholdChangeEntity, HouseholdEntity, MemberEntity } from './entities.ts';

const households = (tx: Tx) => managerOf(tx).getRepository(HouseholdEntity);
const members = (tx: Tx) => managerOf(tx).getRepository(MemberEntity);

const MOST_ROWS = 1000; // parameters of one statement are limited

async function inParts<T>(rows: readonly T[], work: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += MOST_ROWS) await work(rows.slice(at, at + MOST_ROWS));
}

/** Old software writes marks apart from their letters; stored names have one form. */
const composed = (name: string): string => name.normalize('NFC');

const row = ({ endedOn: _, version: __, ...of }: Member & { endedOn?: unknown; version?: unknown }) => ({
  ...of,
  fullName: composed(of.fullName),
  searchKey: searchKey(of.fullName),
});
const NEXT = () => 'version + 1';

/** A household is found by its head, by anybody who lives in it, or by its code. */
const SEARCH = `household.commune_id = :communeId AND household.ended_on IS NULL
  AND (:key = '' OR household.search_key LIKE '%' || :key || '%' OR lower(household.code) = :key
       OR EXISTS (SELECT 1 FROM member WHERE member.household_id = household.id AND member.ended_on IS NULL
                   AND member.search_key LIKE '%' || :key || '%'))`;

/** Households and their members in Postgres. */
export const householdRepository: HouseholdStore = {
  succeed: succeedHouseholds,
  find: (tx, id) => households(tx).findOneBy({ id }),
  findMany: (tx, ids) => households(tx).findBy({ id: In([...ids]) }),
  lock: async (tx, ids) => {
    await query(tx, `SELECT 1 FROM household WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
    return new Map((await households(tx).findBy({ id: In([...ids]) })).map((of) => [of.id, of]));
  },
  search: (tx, communeId, key, first) =>
    households(tx)
      .createQueryBuilder('household')
      .where(SEARCH, { communeId, key })
      .orderBy(`(household.search_key LIKE '%' || :key || '%')`, 'DESC') // its head, then who else lives there
      .addOrderBy('household.search_key')
      .addOrderBy('household.id')
      .limit(first)
      .getMany(),
  findByCodes: (tx, communeId, codes) => households(tx).findBy({ communeId, code: In([...codes]) }),
  countIn: async (tx, communeIds) => {
    const sql = `SELECT commune_id, count(*)::int AS count FROM household 
                 WHERE commune_id = ANY ($1::uuid[]) AND ended_on IS NULL GROUP BY 1`;
    const rows = await query<{ commune_id: string; count: number }>(tx, sql, [communeIds]);
    return new Map(rows.map(({ commune_id, count }) => [commune_id, count]));
  },
  save: (tx, all) =>
    inParts(
      all.map((of) => ({ ...of, headName: composed(of.headName), searchKey: searchKey(of.headName) })),
      (part) => households(tx).upsert(part, ['id']),
    ),
  replaceMembers: async (tx, householdIds, all) => {
    await inParts(householdIds, (part) => members(tx).delete({ householdId: In(part) }));
    await inParts(all.map(row), (part) => members(tx).insert(part));
  },
  membersOf: (tx, householdIds) =>
    members(tx).find({
      where: { householdId: In([...householdIds]), endedOn: IsNull() },
      order: { householdId: 'ASC', id: 'ASC' },
    }),
  rewrite: async (tx, { id, communeId, villageId, code, headName, toName, size }) => {
    const values = { communeId, villageId, code, headName: composed(headName), toName, size };
    await households(tx).update({ id }, { ...values, searchKey: searchKey(headName), version: NEXT });
  },
  end: async (tx, id, day) => void (await households(tx).update({ id }, { endedOn: day, version: NEXT })),
  rewriteMember: async (tx, member) =>
    void (await members(tx).update({ id: member.id }, { ...row(member), version: NEXT })),
  endMembers: async (tx, ids, day) =>
    void (await members(tx).update({ id: In([...ids]) }, { endedOn: day, version: NEXT })),
  findMember: (tx, id) => members(tx).findOneBy({ id }),
  keepChange: async (tx, change) => {
    const { id, householdId, memberId, before, after, reason, changedBy } = change;
    const values = [
      id,
      householdId,
      memberId,
      JSON.stringify(before),
      JSON.stringify(after),
      reason,
      changedBy,
    ];
    await query(
      tx,
      `INSERT INTO household_change (id, household_id, member_id, before, after, reason, changed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values,
    );
  },
  changesOf: (tx, householdId) =>
    managerOf(tx)
      .getRepository(HouseholdChangeEntity)
      .find({ where: { householdId }, order: { changedAt: 'DESC', id: 'ASC' } }),
  sharedIdNumbers: (tx, householdIds) => query<SharedIdNumber>(tx, SHARED, [householdIds]),
  peopleTwice: (tx, householdIds) => query<PersonTwice>(tx, TWICE, [householdIds]),
};
