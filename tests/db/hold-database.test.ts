import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdDatabase, SERVER_LOCK } from '../../server/platform/db/hold-database.ts';
import { createDatabase, dropDatabase } from '../testkit/database.ts';

let url: string;
beforeAll(async () => {
  url = await createDatabase();
});
afterAll(() => dropDatabase(url));

const never = (): boolean => false;
const nothing = (): void => undefined;

it('one server works on a database; the second waits, is told so, and takes over when the first has stopped', async () => {
  const said: string[] = [];
  const release = await holdDatabase({
    url,
    onWait: () => said.push('first'),
    onTaken: nothing,
    givesUp: never,
  });
  let isWaiting = nothing;
  const waiting = new Promise<void>((resolve) => (isWaiting = resolve));
  const second = holdDatabase({
    ...{ url, onTaken: nothing, givesUp: never },
    onWait: () => {
      said.push('second');
      isWaiting();
    },
  });
  await waiting;
  expect(said).toEqual(['second']);
  await release();
  await (
    await second
  )();
});

it('who is asked to stop while waiting waits no longer', async () => {
  const release = await holdDatabase({ url, onWait: nothing, onTaken: nothing, givesUp: never });
  await expect(holdDatabase({ url, onWait: nothing, onTaken: nothing, givesUp: () => true })).rejects.toThrow(
    'stopped while waiting',
  );
  await release();
});

it('whose connection was cut while another took over has to go', async () => {
  let hasToGo = nothing;
  const gone = new Promise<void>((resolve) => (hasToGo = resolve));
  const release = await holdDatabase({ url, onWait: nothing, onTaken: () => hasToGo(), givesUp: never });
  const [other, master] = [
    new pg.Client({ connectionString: url }),
    new pg.Client({ connectionString: url }),
  ];
  await Promise.all([other.connect(), master.connect()]);
  const taken = other.query(`SELECT pg_advisory_lock(${SERVER_LOCK})`); // in line, so nobody comes before it
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database ON oid = database
                WHERE locktype = 'advisory' AND datname = current_database() AND granted
                  AND EXISTS (SELECT 1 FROM pg_locks next WHERE next.objid = pg_locks.objid AND NOT next.granted)`;
  while ((await master.query(cut)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await taken;
  await gone;
  await Promise.all([other.end(), master.end()]);
  await release();
});
