import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadMigrations } from '../../server/platform/db/migrate.ts';
import { dropDatabase } from '../testkit/database.ts';
import { projectFolder } from './house.ts';

const folder = join(projectFolder, 'migrations');
let url: string;
let source: DataSource;
beforeAll(async () => {
  const cluster = new URL(inject('clusterUrl'));
  const name = `m_${randomBytes(6).toString('hex')}`;
  cluster.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: cluster.href });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  cluster.pathname = `/${name}`;
  url = cluster.href;
  source = new DataSource({
    type: 'postgres',
    url,
    migrations: await loadMigrations(folder),
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
  await source.initialize();
});
afterAll(async () => {
  await source.destroy();
  await dropDatabase(url);
});

/** Everything that a migration can leave behind, one line each, but for TypeORM's own table. */
const EVERYTHING = `
  SELECT format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT format('function %s', pg_get_functiondef(oid)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT format('grant %s %s on %s', grantee, privilege_type, table_name)
    FROM information_schema.role_table_grants WHERE table_schema = 'public'
  UNION ALL SELECT format('grant %s %s on %s.%s', grantee, privilege_type, table_name, column_name)
    FROM information_schema.column_privileges WHERE table_schema = 'public'`;

async function everything(): Promise<string[]> {
  const rows = await source.query<{ line: string }[]>(
    `SELECT line FROM (${EVERYTHING}) AS everything ORDER BY line`,
  );
  return rows.map(({ line }) => line).filter((line) => !/\bmigrations\b/.test(line));
}

test('migrations go up, down to nothing, and up again to the same', async () => {
  const ran = await source.runMigrations();
  expect(ran.length).toBe((await readdir(folder)).filter((file) => file.endsWith('.ts')).length);
  const up = await everything();
  expect(up.length).toBeGreaterThan(100);
  for (const _ of ran) await source.undoLastMigration();
  expect(await everything()).toEqual([]);
  await source.runMigrations();
  expect(await everything()).toEqual(up);
});

test('migrations are numbered without gaps and named by what they do', async () => {
  const files = (await readdir(folder)).sort();
  expect(files.length).toBeGreaterThan(0);
  files.forEach((file, index) => {
    expect(file).toMatch(/^\d{4}-[a-z]+(-[a-z]+)+\.ts$/);
    expect(Number(file.slice(0, 4))).toBe(index + 1);
  });
});

const HISTORY = [
  'complaint_text',
  'complaint_signature',
  'complaint_event',
  're_check_end',
  'calendar_change',
  'statutory_clock',
  'clock_event',
  'round_date',
  'track_measure',
  'track_posting',
  'track_decision',
  'audit_entry',
  'ballot',
  'decision',
  'hand_count',
  'command',
  'meeting_note',
];

test('the application role can neither change nor delete history', async () => {
  const rows = await source.query<{ privilege: string }[]>(
    `SELECT format('%s on %s', privilege_type, table_name) AS privilege
       FROM information_schema.role_table_grants
      WHERE grantee = 'hop_dan_app' AND table_name = ANY ($1) AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')`,
    [HISTORY],
  );
  expect(rows).toEqual([]);
});
