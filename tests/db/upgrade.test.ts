import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../testkit/chance.ts';
import { migrate } from '../../server/platform/db/index.ts';
import { createDatabase, dropDatabase } from '../testkit/database.ts';
import { upgradeEvening } from '../testkit/upgrade/upgrade-evening.ts';
import { MIGRATIONS, upgradeFrom } from '../testkit/upgrade/upgrade-stage.ts';

/** The other stages and evenings: tests/long/upgrades.test.ts. */
describe.each([13])('a database of migration %i with something in every table', (stage) => {
  it('comes up to today, and no row and no value of it is lost', async () => {
    const { tables, rows, empty, losses } = await upgradeFrom(stage, chanceOf(stage));
    expect(rows).toBeGreaterThan(tables);
    expect(empty).toEqual([]);
    expect(losses).toEqual([]);
  });
});

it('an evening sealed with the first software comes up to today: its log is whole and its decisions count the same', async () => {
  const { url, entries } = await upgradeEvening(5);
  await dropDatabase(url);
  expect(entries).toBeGreaterThan(10);
});

it('an older version does not start on a database of a newer one, and says what to do', async () => {
  const url = await createDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'OfTomorrow9999999999999')`,
  );
  await client.end();
  await expect(migrate(url, MIGRATIONS)).rejects.toThrow(/update first.*OfTomorrow/);
  await dropDatabase(url);
});
