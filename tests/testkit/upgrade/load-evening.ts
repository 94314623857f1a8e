import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

type Row = Record<string, unknown>;

/**
 * An evening held and sealed with the software of that time, on a database of its last migration: six phones and four
 * hands, one question not agreed. First who works there, then one table a line; of the areas those that something stands in.
 */
export type Evening = {
  readonly login: string;
  readonly password: string;
  readonly code: string;
  readonly meetingId: string;
  readonly tables: readonly { readonly table: string; readonly rows: readonly Row[] }[];
};

const folder = join(import.meta.dirname, 'evenings');

/** The last migrations of the versions that evenings were kept of. */
export const EVENINGS = readdirSync(folder)
  .map((file) => Number.parseInt(file, 10))
  .sort((a, b) => a - b);

export function readEvening(stage: number): Evening {
  const file = join(folder, `${String(stage).padStart(4, '0')}.jsonl`);
  const [head = '', ...tables] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return {
    ...(JSON.parse(head) as Omit<Evening, 'tables'>),
    tables: tables.map((line) => JSON.parse(line) as Evening['tables'][number]),
  };
}

/** What the database computes itself is left to it. */
const OWN = `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
  WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`;

/** As a restore does it: rows as they were, without the triggers that made them. */
export async function loadEvening(client: pg.Client, { tables }: Evening): Promise<void> {
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica`);
  for (const { table, rows } of tables) {
    await client.query(`DELETE FROM "${table}"`);
    const own = await client.query<{ columns: string }>(OWN, [table]);
    const columns = own.rows[0]?.columns ?? '';
    await client.query(
      `INSERT INTO "${table}" (${columns}) OVERRIDING SYSTEM VALUE
         SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      [JSON.stringify(rows)],
    );
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, attname), 1000000) FROM pg_attribute
        WHERE attrelid = $1::regclass AND attidentity <> ''`,
      [table],
    );
  }
  await client.query('COMMIT');
}
