import pg from 'pg';
import { expect } from 'vitest';
import { checkChains } from '../../../server/platform/db/check-chains.ts';
import { migrate } from '../../../server/platform/db/migrate.ts';
import { findDifferences } from '../../../server/tools/find-differences.ts';
import { testDatabase } from '../database.ts';
import { findLosses, readRows } from './compare-rows.ts';
import { loadEvening, readEvening } from './load-evening.ts';
import { emptyDatabase, MIGRATIONS, migrateTo } from './upgrade-stage.ts';

/** Held by another code than today's, brought up to today: nothing is lost, and what was counted is what is counted. */
export async function upgradeEvening(stage: number): Promise<{ url: string; entries: number }> {
  const url = await emptyDatabase();
  const client = new pg.Client({ connectionString: url });
  await migrateTo(url, stage);
  await client.connect();
  await loadEvening(client, readEvening(stage));
  const before = await readRows(client);
  await migrate(url, MIGRATIONS);
  const losses = findLosses(before, await readRows(client));
  await client.end();
  expect(losses).toEqual([]);
  const database = await testDatabase(url);
  const { found, chains } = await database.unitOfWork.read(async (tx) => ({
    found: await findDifferences(tx),
    chains: await checkChains(tx),
  }));
  await database.drop(); // closes its connections; the database stays
  expect(found).toMatchObject({ decisions: 4, differences: [] });
  expect(chains.broken).toEqual([]);
  return { url, entries: chains.entries };
}
