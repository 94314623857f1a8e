import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDataSource, migrate } from '../../server/platform/db/index.ts';

const migrations = join(import.meta.dirname, '../../migrations');
const name = `owner_${randomBytes(4).toString('hex')}`;
let admin: pg.Client;
let url: URL;

beforeAll(async () => {
  admin = new pg.Client({ connectionString: inject('clusterUrl') });
  await admin.connect();
  await admin.query(`CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD '${name}'`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
  url = new URL(inject('clusterUrl'));
  url.pathname = `/${name}`;
  url.username = name;
  url.password = name;
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`DROP ROLE ${name}`);
  await admin.end();
});

test('an owner who may not take the application role, which another database made, is told what to run', async () => {
  await expect(migrate(url.href, migrations)).rejects.toThrow(`GRANT hop_dan_app TO "${name}"`);
  await admin.query(`GRANT hop_dan_app TO ${name}`);
  await migrate(url.href, migrations);
});

test('options in the address of the database are kept and do not lift the role of the server', async () => {
  const pooled = new URL(url);
  pooled.search = 'application_name=pooled&options=-c%20statement_timeout%3D55000';
  const source = createDataSource({ url: pooled.href, entities: [], role: 'app', poolSize: 2 });
  await source.initialize();
  const rows = await source.query(
    `SELECT current_user AS role, current_setting('statement_timeout') AS timeout`,
  );
  await source.destroy();
  expect(rows).toEqual([{ role: 'hop_dan_app', timeout: '55s' }]);
});
