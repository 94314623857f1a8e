import { In } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { HouseholdStore } from '../app/household-store.ts';
import { HouseholdEntity, MemberEntity } from './entities.ts';

const households = (tx: Tx) => managerOf(tx).getRepository(HouseholdEntity);
const members = (tx: Tx) => managerOf(tx).getRepository(MemberEntity);

const MOST_ROWS = 1000; // parameters of one statement are limited

async function inParts<T>(rows: readonly T[], work: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += MOST_ROWS) await work(rows.slice(at, at + MOST_ROWS));
}

/** Old software writes marks apart from their letters; stored names have one form. */
const composed = (name: string): string => name.normalize('NFC');

/** Households and their members in Postgres. */
export const householdRepository: HouseholdStore = {
  findByCodes: (tx, communeId, codes) => households(tx).findBy({ communeId, code: In([...codes]) }),
  countIn: async (tx, communeIds) => {
    const sql = `SELECT commune_id, count(*)::int AS count FROM household WHERE commune_id = ANY ($1::uuid[]) GROUP BY 1`;
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
    const rows = all.map((of) => ({
      ...of,
      fullName: composed(of.fullName),
      searchKey: searchKey(of.fullName),
    }));
    await inParts(rows, (part) => members(tx).insert(part));
  },
  membersOf: (tx, householdIds) =>
    members(tx).find({
      where: { householdId: In([...householdIds]) },
      order: { householdId: 'ASC', id: 'ASC' },
    }),
};
