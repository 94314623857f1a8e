import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { migrate } from '../../../server/platform/db/index.ts';
import { dropDatabase } from '../../testkit/database.ts';
import { startServer, type TestServer } from '../../testkit/server.ts';
import { chanceOf, pause, runs, SEED } from '../../testkit/chance.ts';
import { report } from './recount.ts';

const RUNS = Math.ceil(runs(100) / 10);
const migrations = join(import.meta.dirname, '../../../migrations');
const chance = chanceOf(SEED);
const made: string[] = [];
const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.dispose();
  for (const url of made) await dropDatabase(url);
});

/** Without a table in it. */
async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('clusterUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const name = `t_empty_${process.pid}_${made.length}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  made.push(url.href);
  return url.href;
}

async function tables(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY 1, 2`,
  );
  await client.end();
  return rows as unknown[];
}

it(`two that migrate one empty database at once, ${RUNS} times: one works, the other waits, both find it whole`, async () => {
  const right = await tables(inject('clusterUrl'));
  for (let run = 0; run < RUNS; run += 1) {
    const url = await emptyDatabase();
    const later = chance.below(300);
    const done = await Promise.all([
      migrate(url, migrations),
      pause(later).then(() => migrate(url, migrations)),
    ]);
    expect(Math.min(...done)).toBe(0);
    expect(Math.max(...done)).toBeGreaterThan(0);
    expect(await tables(url)).toEqual(right);
  }
  report('two migrate at once', { seed: SEED, runs: RUNS });
});

it('two servers that start on one empty database at once: one works, the other waits, then takes over; one first administrator', async () => {
  const url = await emptyDatabase();
  const env = { DATABASE_URL: url };
  const starting = [startServer({ env }), startServer({ env })];
  const first = await Promise.race(starting);
  const isSaid = (server: TestServer): boolean => /^\s+\S+\s+\S+\s+\/quan-tri$/m.test(server.output());
  for (let tries = 0; !isSaid(first) && tries < 600; tries += 1) await pause(100);
  expect(isSaid(first)).toBe(true);
  await first.stop();
  servers.push(...(await Promise.all(starting)));
  const second = servers.find((server) => server !== first);
  expect((await fetch(`${second?.url}/readyz`)).status).toBe(200);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  expect((await client.query('SELECT count(*)::int AS n FROM account')).rows).toEqual([{ n: 1 }]);
  await client.end();
  expect(servers.filter(isSaid)).toHaveLength(1);
});
