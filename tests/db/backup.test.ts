import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { newId } from '../../server/kernel/ids.ts';
import { checkBackup, restoreBackup, writeBackup } from '../../server/platform/backup/index.ts';
import { checkChains } from '../../server/platform/db/index.ts';
import { dropDatabase, testDatabase } from '../testkit/database.ts';
import { CONTESTED, makeHall, meetingsWorld, must, type MeetingsWorld } from './meetings-world.ts';

const PASSPHRASE = 'mười hai con chim én';
const migrationsFolder = join(import.meta.dirname, '../../migrations');

let world: MeetingsWorld;
let folder: string;
let file: string;
let closed: string;
let acknowledgedBefore: number;

const countOf = async (sql: string): Promise<number> =>
  (await world.database.owner<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? -1;

/** An empty database, without a single table. */
async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('clusterUrl'));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const name = `r_${newId().replaceAll('-', '').slice(0, 12)}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

/** One question is decided, a second one is open, and phones vote while the backup is written. */
beforeAll(async () => {
  world = await meetingsWorld();
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-backup-'));
  file = join(folder, 'tối thứ bảy.age');
  await mkdir(join(world.dataFolder, 'scans'), { recursive: true });
  await writeFile(join(world.dataFolder, 'scans', 'bien-ban.pdf'), 'bản chụp');
  const hall = await makeHall(world, { hands: 3, phones: 12, sketches: [CONTESTED, CONTESTED] });
  const [first, second] = await hall.items();
  const one = must(await hall.open(first?.id ?? ''));
  must(await hall.count(one.motionId, 3, 0, 0));
  for (const phone of hall.phones)
    must(await world.doors.castBallot(phone, { motionId: one.motionId, n: 1, choice: 'AGREE' }));
  must(await hall.close(one.motionId));
  closed = one.motionId;
  const { motionId } = must(await hall.open(second?.id ?? ''));
  const [early, late] = [hall.phones.slice(0, 6), hall.phones.slice(6)];
  for (const phone of early) must(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
  acknowledgedBefore = await countOf('ballot');
  const writing = writeBackup({
    databaseUrl: world.database.url,
    dataFolder: world.dataFolder,
    file,
    passphrase: PASSPHRASE,
  });
  for (const phone of late) must(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'DISAGREE' }));
  await writing;
});
afterAll(async () => {
  await world.dispose();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup that is written while people vote', () => {
  it('is one moment of the whole: every ballot that was acknowledged before it, the files, and no key of a vote', async () => {
    const { manifest } = await checkBackup(file, PASSPHRASE);
    const ballots = manifest.tables.find(({ name }) => name === 'ballot')?.rows ?? 0;
    expect(ballots).toBeGreaterThanOrEqual(acknowledgedBefore);
    expect(manifest.files.map(({ name }) => name)).toEqual(['scans/bien-ban.pdf']);
  });

  it('is unreadable without its passphrase and when one byte was changed, and says so', async () => {
    await expect(checkBackup(file, 'một mật khẩu khác')).rejects.toThrow('sai mật khẩu');
    const bytes = await readFile(file);
    expect(bytes.includes(Buffer.from('Hộ'))).toBe(false);
    const changed = join(folder, 'changed.age');
    bytes[bytes.length - 200] = (bytes[bytes.length - 200] ?? 0) ^ 1;
    await writeFile(changed, bytes);
    await expect(checkBackup(changed, PASSPHRASE)).rejects.toThrow('đã bị thay đổi');
    await writeFile(changed, (await readFile(file)).subarray(0, -1000));
    await expect(checkBackup(changed, PASSPHRASE)).rejects.toThrow(/thay đổi|chưa ghi xong/);
  });

  it('is restored byte by byte into an empty database, with its files, and its log is whole', async () => {
    const databaseUrl = await emptyDatabase();
    const dataFolder = join(folder, 'restored');
    const manifest = await restoreBackup(file, PASSPHRASE, { databaseUrl, dataFolder, migrationsFolder });
    const restored = await testDatabase(databaseUrl);
    try {
      const result = `SELECT agree, disagree, no_opinion, agreed FROM motion WHERE id = $1`;
      expect(await restored.owner(result, [closed])).toEqual(await world.database.owner(result, [closed]));
      const [ballots] = await restored.owner<{ n: number }>('SELECT count(*)::int AS n FROM ballot');
      expect(ballots?.n).toBe(manifest.tables.find(({ name }) => name === 'ballot')?.rows);
      const chains = await restored.unitOfWork.snapshot(checkChains);
      expect(chains.broken).toEqual([]);
      expect(chains.entries).toBe(manifest.tables.find(({ name }) => name === 'audit_entry')?.rows);
      expect(await readFile(join(dataFolder, 'scans', 'bien-ban.pdf'), 'utf8')).toBe('bản chụp');
      // numbers that the database gives out go on behind the restored ones
      await restored.owner(`INSERT INTO outbox_event (topic, payload) VALUES ('test', '{}')`);
      await expect(
        restoreBackup(file, PASSPHRASE, { databaseUrl: world.database.url, dataFolder, migrationsFolder }),
        'the world of the test has no accounts, but the restore must see that tables are filled',
      ).rejects.toThrow('đã có dữ liệu');
    } finally {
      await restored.drop();
      await dropDatabase(databaseUrl);
    }
  });
});

it('a changed entry of the log is found at its place', async () => {
  const before = await world.unitOfWork.snapshot(checkChains);
  expect(before.broken).toEqual([]);
  const [entry] = await world.database.owner<{ scope: string; seq: string }>(
    `SELECT scope, seq FROM audit_entry WHERE scope LIKE 'meeting:%' ORDER BY scope, seq OFFSET 2 LIMIT 1`,
  );
  await world.database.owner('ALTER TABLE audit_entry DISABLE TRIGGER audit_append_only');
  await world.database.owner(`UPDATE audit_entry SET action = action || ' ' WHERE scope = $1 AND seq = $2`, [
    entry?.scope,
    entry?.seq,
  ]);
  const after = await world.unitOfWork.snapshot(checkChains);
  expect(after.broken).toEqual([{ scope: entry?.scope, seq: Number(entry?.seq) }]);
});
