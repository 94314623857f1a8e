import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { ENTITIES } from '../../server/compose.ts';
import type { UnitOfWork } from '../../server/kernel/ports.ts';
import { createDataSource, createUnitOfWork } from '../../server/platform/db/index.ts';
import { OutboxRelay } from '../../server/platform/outbox/index.ts';

export type TestDatabase = {
  readonly url: string;
  /** As the server works: the application role. */
  readonly source: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  /** As the owner of the tables: to seed and to look. */
  owner<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
};

async function onCluster(clusterUrl: string, sql: string): Promise<void> {
  const admin = new URL(clusterUrl);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated and empty database on the run's cluster. Returns its URL. */
export async function createDatabase(clusterUrl: string = inject('clusterUrl')): Promise<string> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  // copying the template needs it to itself for a moment; files run side by side, so they take turns
  for (let tries = 0; ; tries += 1) {
    try {
      await onCluster(clusterUrl, `CREATE DATABASE ${name} TEMPLATE hop_dan`);
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const dropDatabase = (url: string): Promise<void> =>
  onCluster(url, `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`);

/** The database with the server's own pool and unit of work. `url`: one that is there already and stays. */
export async function testDatabase(url?: string): Promise<TestDatabase> {
  const own = url ?? (await createDatabase());
  const source = createDataSource({
    url: own,
    entities: ENTITIES as (new () => object)[],
    role: 'app',
    poolSize: 20,
  });
  await source.initialize();
  const relay = new OutboxRelay(source, (error) => {
    throw error;
  });
  const ownerPool = new pg.Pool({ connectionString: own, max: 3 });
  ownerPool.on('error', () => undefined);
  return {
    url: own,
    source,
    relay,
    unitOfWork: createUnitOfWork(source, () => undefined),
    owner: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await ownerPool.query(sql, [...values])).rows as Row[],
    drop: async () => {
      await source.destroy();
      await ownerPool.end();
      if (!url) await dropDatabase(own);
    },
  };
}
