import type pg from 'pg';
import { readSchema } from './read-schema.ts';

type Row = Record<string, unknown>;
type Rows = { readonly key: readonly string[]; readonly rows: readonly Row[] };

/** Every row of every table as the database writes it. */
export async function readRows(client: pg.Client): Promise<ReadonlyMap<string, Rows>> {
  const tables = new Map<string, Rows>();
  for (const { name, key } of await readSchema(client)) {
    const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM "${name}" t`);
    tables.set(name, { key, rows: rows.map(({ row }) => row) });
  }
  return tables;
}

const text = (row: Row | undefined, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row?.[column] ?? null));

/** What an upgrade did to what was there: `table` for a row that is gone, `table.column` for a value that is another. */
export function findLosses(before: ReadonlyMap<string, Rows>, after: ReadonlyMap<string, Rows>): string[] {
  const losses = new Set<string>();
  for (const [table, { key, rows }] of before) {
    const columns = key.length > 0 ? key : Object.keys(rows[0] ?? {});
    const kept = new Map((after.get(table)?.rows ?? []).map((row) => [text(row, columns), row]));
    for (const row of rows) {
      const now = kept.get(text(row, columns));
      if (!now) losses.add(table);
      else
        for (const column of Object.keys(row))
          if (text(now, [column]) !== text(row, [column])) losses.add(`${table}.${column}`);
    }
  }
  return [...losses].sort();
}
