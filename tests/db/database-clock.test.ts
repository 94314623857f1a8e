import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DatabaseClock } from '../../server/platform/db/index.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const DAY = 24 * 3_600_000;

it('what the server dates is dated by the clock of the database, however wrong its own is or becomes', async () => {
  const real = Date.now;
  const now = vi.spyOn(Date, 'now').mockImplementation(() => real() - DAY);
  const clock = new DatabaseClock(database.source);
  await clock.start();
  now.mockImplementation(() => real() + DAY);
  const inAnHour = new Date(clock.now().getTime() + 3_600_000);
  const [found] = await database.owner<{ right: boolean }>(
    `SELECT $1::timestamptz BETWEEN clock_timestamp() AND clock_timestamp() + interval '2 hours' AS right`,
    [inAnHour],
  );
  clock.stop();
  now.mockRestore();
  expect(found).toEqual({ right: true });
});

it('a database that is away stops no clock', async () => {
  const clock = new DatabaseClock({ query: () => Promise.reject(new Error('away')) });
  await expect(clock.look()).rejects.toThrow('away');
  expect(clock.now().getTime()).toBeGreaterThan(0);
});
