import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../server/platform/db/index.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/index.ts';
import { testRuntimeFolder } from '../testkit/cluster.ts';
import { meetingsWorld, type MeetingsWorld } from './meetings-world.ts';
import { collectClues, type CluesOfAll } from './secrecy/collect-clues.ts';
import { clueNames, guessChoices } from './secrecy/guess-choices.ts';
import { voteInSecret, type Truth } from './secrecy/vote-in-secret.ts';

const MOTIONS = 200;
const PHONES = 8;
/** Better than chance by more than this happens once in 30,000 runs by itself. */
const NOTICEABLE = 4;
const migrations = join(import.meta.dirname, '../../migrations');

type Cluster = { readonly url: string; stop(): Promise<void> };
let folder: string;
let cluster: Cluster;
let world: MeetingsWorld;
let truths: readonly Truth[];
let clues: CluesOfAll;
let walFrom: string;

const one = async (sql: string): Promise<string> =>
  (await world.database.owner<{ value: string }>(`SELECT (${sql})::text AS value`))[0]?.value ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-secrecy-'));
  await chmod(folder, 0o711); // as root, Postgres runs as somebody else
  cluster = await startEmbeddedPostgres({ dataFolder: join(folder, 'pg'), runtimeFolder: testRuntimeFolder });
  await migrate(cluster.url, migrations);
  world = await meetingsWorld(cluster.url);
  await world.database.owner(`CREATE EXTENSION pageinspect`);
  await world.database.owner(`CREATE EXTENSION pg_walinspect`);
  walFrom = await one('pg_current_wal_insert_lsn()');
  truths = await voteInSecret(world, { motions: MOTIONS, phones: PHONES, seed: 2026 }, async () => undefined);
});

afterAll(async () => {
  await world.dispose();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Every file of a folder that holds one of the given byte strings. */
async function filesHolding(root: string, needles: readonly Buffer[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(entry.name);
  }
  return found;
}

describe(`the curious administrator of the database, after ${MOTIONS} closed motions`, () => {
  it('learns from rows, dead tuples, system columns and the write-ahead log no more than from the totals', async () => {
    const collected = await collectClues(world, walFrom);
    clues = collected.clues;
    const cast = await one('SELECT count(*) FROM ballot');
    expect(String(collected.ordered), 'the log gives the order of every ballot').toBe(cast);
    expect(collected.matched, 'no table keeps a row per ballot beside the ballots').toEqual([]);
    expect(clueNames(clues), 'dead versions lie on the pages').toContain('elector versions');
    const all = guessChoices(truths, clues);
    expect(all.guesses).toBe((MOTIONS / 2) * PHONES);
    expect(all.z, JSON.stringify(all)).toBeLessThan(NOTICEABLE);
    for (const name of clueNames(clues))
      expect(guessChoices(truths, clues, name).z, name).toBeLessThan(NOTICEABLE + 1);
  });

  it('finds no key of a closed motion in any file of the database, nor in the folder of keys', async () => {
    const keys = [0, 57, MOTIONS - 1].map((at) => truths[at]?.key ?? Buffer.alloc(32));
    const needles = keys.flatMap((key) => [
      key,
      Buffer.from(key.toString('hex')),
      Buffer.from(key.toString('base64')),
    ]);
    await world.database.owner('CHECKPOINT');
    expect(await filesHolding(join(folder, 'pg'), needles)).toEqual([]);
    expect(await readdir(world.keysFolder)).toEqual([]);
    await world.database.owner(`CREATE TABLE planted AS SELECT $1::bytea AS key`, [keys[0]]);
    await world.database.owner('CHECKPOINT');
    expect(
      await filesHolding(join(folder, 'pg'), needles),
      'the search finds a key that is there',
    ).not.toEqual([]);
  });

  it('never keeps a choice in words beside a person: not in the audit log, the outbox or the command log', async () => {
    for (const [table, column] of [
      ['audit_entry', 'data'],
      ['outbox_event', 'payload'],
      ['command', 'answer'],
    ])
      expect(
        await one(
          `SELECT count(*) FROM ${table}, attendee WHERE ${column}::text LIKE '%' || attendee.id || '%'
              AND ${column}::text ~ '"(AGREE|DISAGREE|NO_OPINION)"'`,
        ),
        table,
      ).toBe('0');
  });
});

it('the same attack reads the votes when a ballot box keeps a time beside each choice', async () => {
  await world.database.owner(
    `CREATE TABLE ballot_box (motion_id uuid, at timestamptz DEFAULT clock_timestamp(), choice text)`,
  );
  const from = await one('pg_current_wal_insert_lsn()');
  const planted = await voteInSecret(
    world,
    { motions: 40, phones: PHONES, seed: 7 },
    async (motionId, choice) => {
      await world.database.owner(`INSERT INTO ballot_box (motion_id, choice) VALUES ($1, $2)`, [
        motionId,
        choice,
      ]);
    },
  );
  const { clues: found, matched } = await collectClues(world, from);
  const attack = guessChoices(planted, found);
  expect(matched).toContain('ballot_box');
  expect(attack.z).toBeGreaterThan(NOTICEABLE + 2);
  expect(attack.right / attack.guesses).toBeGreaterThan(0.95);
});
