import type { ClientBase } from 'pg';

/** One table as it is copied: its columns in a fixed order, generated ones left out. */
export type Table = { readonly name: string; readonly columns: readonly string[] };

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const columnsOf = ({ columns }: Table): string => columns.map(quoted).join(', ');

/** Ordered by the key, so that the same rows always give the same bytes. */
export const copyOut = (table: Table, key: readonly string[]): string =>
  `COPY (SELECT ${columnsOf(table)} FROM ${quoted(table.name)} ORDER BY ${key.map(quoted).join(', ')}) TO STDOUT`;
export const copyIn = (table: Table): string => `COPY ${quoted(table.name)} (${columnsOf(table)}) FROM STDIN`;

const COLUMNS = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations' AND a.attgenerated = ''
   GROUP BY c.relname ORDER BY c.relname`;
const KEYS = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY k.at) AS columns
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, at)
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
   WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace GROUP BY c.relname`;
export type Tables = {
  readonly tables: readonly Table[];
  readonly keyOf: (table: Table) => readonly string[];
};

export async function readTables(client: ClientBase): Promise<Tables> {
  const { rows: tables } = await client.query<Table>(COLUMNS);
  const { rows: keys } = await client.query<Table>(KEYS);
  const known = new Map(keys.map(({ name, columns }) => [name, columns]));
  return { tables, keyOf: ({ name, columns }) => known.get(name) ?? columns };
}

/** Numbers that the database gives out go on where the copied rows end. */
export async function continueSequences(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    SELECT c.relname AS table, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE a.attidentity <> '' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'`);
  for (const { table, column } of rows)
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), max(${quoted(column)})) FROM ${quoted(table)} HAVING max(${quoted(column)}) IS NOT NULL`,
      [quoted(table), column],
    );
}

/**
 * References between tables are taken away while rows are copied, and put back, which checks every row: so the order of the
 * tables does not matter, and two tables may refer to each other. Returns the putting back.
 */
export async function withoutReferences(client: ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace ORDER BY 1, 2`);
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`);
  return async () => {
    for (const { table, name, definition } of rows)
      await client.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  };
}
