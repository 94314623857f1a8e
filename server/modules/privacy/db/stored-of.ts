import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { StoredTable } from '../app/privacy-store.ts';

/** Whose rows are about somebody else too: what others wrote is theirs, and the secrets of a session are nobody's data. */
const LEFT_OUT = /^(complaint|session|import_row|command|outbox)/;
const SECRET_COLUMN = /(hash|token|secret|search_key|ciphertext)/;
const KEYS = ['member_id', 'household_id', 'case_id'] as const;
type Key = (typeof KEYS)[number];

/**
 * Tables are found by their columns, so that one that is added later is not forgotten: a table with the person's id holds what
 * is said of the person; one with the household's or the case's, what is said of the household.
 */
async function tablesBy(tx: Tx): Promise<readonly (readonly [table: string, key: Key])[]> {
  const rows = await query<{ table_name: string; column_name: Key }>(
    tx,
    `SELECT c.relname AS table_name, a.attname AS column_name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attname = ANY($1) AND a.atttypid = 'uuid'::regtype AND has_table_privilege(c.oid, 'SELECT')
      ORDER BY c.relname`,
    [KEYS],
  );
  const best = new Map<string, Key>();
  for (const key of KEYS)
    for (const { table_name: table, column_name: column } of rows)
      if (column === key && !best.has(table) && !LEFT_OUT.test(table)) best.set(table, key);
  return [...best];
}

/** Of a form only this person stands in the list of people; the others of the household did not ask. */
function ofPerson(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const members = (value as { members?: unknown }).members;
  if (!Array.isArray(members)) return value;
  return { ...value, members: members.filter((one: { name?: unknown }) => one.name === name) };
}

const rowOf = (row: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column, value]) => value !== null && !SECRET_COLUMN.test(column))
      .map(([column, value]) => [column, ofPerson(value, name)]),
  );

export async function storedOf(
  tx: Tx,
  { memberId, householdId, memberName }: { memberId: string; householdId: string; memberName: string },
): Promise<readonly StoredTable[]> {
  const found: StoredTable[] = [];
  const take = async (table: string, where: string, value: unknown) => {
    const rows = await query<{ row: Record<string, unknown> }>(
      tx,
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${where}`,
      [value],
    );
    if (rows.length > 0) found.push({ table, rows: rows.map(({ row }) => rowOf(row, memberName)) });
  };
  const cases = await query<{ id: string }>(tx, `SELECT id FROM review_case WHERE household_id = $1`, [
    householdId,
  ]);
  await take('member', 'id = $1', memberId);
  await take('household', 'id = $1', householdId);
  const value = { member_id: memberId, household_id: householdId, case_id: cases.map(({ id }) => id) };
  for (const [table, key] of await tablesBy(tx))
    if (table !== 'member')
      await take(table, key === 'case_id' ? 'case_id = ANY($1)' : `${key} = $1`, value[key]);
  return found;
}
