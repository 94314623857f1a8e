import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { RollPerson, RollSearch } from '../app/household-store.ts';

/** The head's own row among the members gives the head's birth year; it is not listed a second time. */
const PEOPLE = `
  SELECT 'head:' || household.id AS key, household.head_name AS name, household.search_key, household.to_name,
         own.birth_year, household.id AS household_id, household.code, 'Chủ hộ' AS relation, 0 AS rank
  FROM household
  LEFT JOIN LATERAL (
    SELECT member.birth_year FROM member
    WHERE member.household_id = household.id AND member.search_key = household.search_key
    ORDER BY (lower(member.relation) = 'chủ hộ') DESC NULLS LAST, member.id LIMIT 1
  ) own ON true
  WHERE household.village_id = $1
  UNION ALL
  SELECT 'member:' || member.id, member.full_name, member.search_key, household.to_name,
         member.birth_year, household.id, household.code, member.relation, 1
  FROM member JOIN household ON household.id = member.household_id
  WHERE household.village_id = $1 AND lower(coalesce(member.relation, '')) <> 'chủ hộ'`;

type Row = {
  key: string;
  name: string;
  to_name: string | null;
  birth_year: number | null;
  household_id: string;
  code: string | null;
  relation: string | null;
};

const toPerson = (row: Row): RollPerson => ({
  key: row.key,
  name: row.name,
  toName: row.to_name,
  birthYear: row.birth_year,
  householdId: row.household_id,
  householdCode: row.code,
  relation: row.relation,
});

/** Names that begin as typed first; then heads, then by tổ ("Tổ 2" before "Tổ 10") and name. */
export async function searchRoll(tx: Tx, { villageId, key, bornUntil, first }: RollSearch) {
  const rows = await query<Row>(
    tx,
    `SELECT * FROM (${PEOPLE}) person
     WHERE ($2 = '' OR search_key LIKE '%' || $2 || '%')
       AND (rank = 0 OR $3::int IS NULL OR birth_year IS NULL OR birth_year <= $3)
     ORDER BY search_key LIKE $2 || '%' DESC, rank,
              coalesce(substring(to_name from '[0-9]{1,9}')::int, 0), to_name, search_key, key
     LIMIT $4`,
    [villageId, key, bornUntil, first],
  );
  return rows.map(toPerson);
}

export async function findRollPerson(tx: Tx, villageId: string, key: string): Promise<RollPerson | null> {
  const [row] = await query<Row>(tx, `SELECT * FROM (${PEOPLE}) person WHERE key = $2`, [villageId, key]);
  return row ? toPerson(row) : null;
}
