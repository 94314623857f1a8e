import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { loadMigrations, migrate } from '../../../server/platform/db/migrate.ts';
import type { Chance } from '../chance.ts';
import { dropDatabase } from '../database.ts';
import { findLosses, readRows } from './compare-rows.ts';
import { fillTables } from './fill-tables.ts';

export const MIGRATIONS = join(import.meta.dirname, '../../../migrations');

/** The log is a chain of hashes: what chance writes into it would be broken before any upgrade. */
const NOT_BY_CHANCE = ['audit_entry'];

export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('clusterUrl'));
  url.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const name = `t_upgrade_${randomBytes(6).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}

/** Brings an empty database to where it stood after the first `stage` migrations. */
export async function migrateTo(url: string, stage: number): Promise<void> {
  const all = await loadMigrations(MIGRATIONS);
  await migrate(url, MIGRATIONS, { only: all.slice(0, stage).map(({ name }) => name) });
}

export type Upgraded = {
  readonly tables: number;
  readonly rows: number;
  /** Tables that no row could be made for, with the last objection. */
  readonly empty: readonly string[];
  readonly losses: readonly string[];
};

/** A database of that time with something in every table, brought up to today. */
export async function upgradeFrom(stage: number, chance: Chance): Promise<Upgraded> {
  const url = await emptyDatabase();
  const client = new pg.Client({ connectionString: url });
  try {
    await migrateTo(url, stage);
    await client.connect();
    await client.query('SET synchronous_commit = off');
    const empty = await fillTables(client, { chance, stage }, { skip: NOT_BY_CHANCE });
    const before = await readRows(client);
    await migrate(url, MIGRATIONS);
    const losses = findLosses(before, await readRows(client));
    const rows = [...before.values()].reduce((sum, table) => sum + table.rows.length, 0);
    return { tables: before.size, rows, empty: [...empty].map(([table, why]) => `${table}: ${why}`), losses };
  } finally {
    await client.end();
    await dropDatabase(url);
  }
}
