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
const REFERENCES = `
  SELECT DISTINCT t.relname AS name, f.relname AS needs FROM pg_constraint k
    JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
   WHERE k.contype = 'f' AND t.relnamespace = 'public'::regnamespace AND t.oid <> f.oid`;

/** Every table after those that it refers to. A ring of references has no such order: then this throws. */
function inOrder(tables: readonly Table[], needs: readonly { name: string; needs: string }[]): Table[] {
  const ordered: Table[] = [];
  const done = new Set<string>();
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) => !done.has(name) && needs.every((one) => one.name !== name || done.has(one.needs)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a ring');
    for (const table of ready) done.add(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

export type Tables = {
  readonly tables: readonly Table[];
  readonly keyOf: (table: Table) => readonly string[];
};

export async function readTables(client: ClientBase): Promise<Tables> {
  const { rows: tables } = await client.query<Table>(COLUMNS);
  const { rows: keys } = await client.query<Table>(KEYS);
  const { rows: needs } = await client.query<{ name: string; needs: string }>(REFERENCES);
  const known = new Map(keys.map(({ name, columns }) => [name, columns]));
  return { tables: inOrder(tables, needs), keyOf: ({ name, columns }) => known.get(name) ?? columns };
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
