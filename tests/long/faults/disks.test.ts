import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkChains } from '../../../server/platform/db/check-chains.ts';
import { testDatabase } from '../../testkit/database.ts';
import { startServer } from '../../testkit/server.ts';
import { chanceOf, pause, runs, SEED } from '../../testkit/chance.ts';
import { embeddedUrl, openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const POWER_CUTS = Math.ceil(runs(100) / 10);
const MEGABYTE = 1024 * 1024;
const chance = chanceOf(SEED);
const mounted: string[] = [];
let folder: string;

const sh = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Only root may mount, and not everywhere: where it cannot, the suite says so and tries nothing. */
function canMount(): boolean {
  try {
    sh('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    sh('umount', folder);
    return true;
  } catch {
    return false;
  }
}

async function mountAt(name: string, ...how: string[]): Promise<string> {
  const at = join(folder, name);
  await mkdir(at, { recursive: true });
  sh('mount', ...how, at);
  mounted.push(at);
  await chmod(at, 0o711);
  return at;
}

/** A disk of its own in a file: it can be frozen and copied in the middle of everything, as it stands when the power goes. */
async function diskAt(name: string): Promise<string> {
  const image = join(folder, `${name}.img`);
  sh('truncate', '-s', '900M', image);
  sh('mkfs.ext4', '-q', '-E', 'lazy_itable_init=1', image);
  return mountAt(name, '-o', 'loop', image);
}

const unmount = (at: string): void => {
  sh('umount', '-l', at);
  mounted.splice(mounted.indexOf(at), 1);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-disk-'));
  await chmod(folder, 0o711);
});
afterAll(async () => {
  for (const at of [...mounted]) unmount(at);
  await rm(folder, { recursive: true, force: true });
});

it('the disk of the database is full in the middle of a question: who is not written is not acknowledged, and it goes on', async () => {
  if (!canMount())
    return report('full disk', { runs: 0, why: 'this machine does not let a disk be mounted' });
  const at = await mountAt('small', '-t', 'tmpfs', '-o', 'size=1200m', 'tmpfs');
  const hall = await openHall({ questions: 5, embedded: true, env: { HOP_DAN_DATA: at } });
  try {
    let figures = NOTHING;
    for (const { id } of hall.items.slice(0, 5)) {
      const outcome = await askWhile(hall, id, chance, async () => {
        await pause(300);
        await fill(join(at, 'ballast'));
        await pause(2000 + chance.below(1000));
        await rm(join(at, 'ballast'));
      });
      figures = hold(figures, outcome);
    }
    report('full disk', { seed: SEED, ...figures, ...(await recount(hall)) });
    expect(figures.runs).toBe(5);
  } finally {
    await hall.dispose();
    unmount(at);
  }
});

/** Until nothing more goes in. */
async function fill(file: string): Promise<void> {
  const block = Buffer.alloc(8 * MEGABYTE, 1);
  for (let size = block.length; size >= 4096; size = Math.floor(size / 2))
    for (;;) {
      const done = await writeFile(file, block.subarray(0, size), { flag: 'a' }).then(
        () => true,
        () => false,
      );
      if (!done) break;
    }
}

/** The copy of a frozen disk, started again: what was acknowledged before the freeze has to be in it. */
async function comesBack(hall: Hall, image: string, run: number): Promise<number> {
  const copy = join(folder, `copy-${run}.img`);
  const [before] = await hall.rows<{ n: number }>('SELECT count(*)::int AS n FROM ballot');
  sh('fsfreeze', '-f', join(folder, 'power'));
  try {
    copyFileSync(image, copy);
  } finally {
    sh('fsfreeze', '-u', join(folder, 'power'));
  }
  const at = await mountAt(`copy-${run}`, '-o', 'loop', copy);
  for (const mark of ['postgres/cluster/postmaster.pid', 'server.pid'])
    await rm(join(at, mark), { force: true }); // numbers of processes that live on here, beside the copy
  const server = await startServer({ embedded: true, env: { HOP_DAN_DATA: at } });
  try {
    const database = await testDatabase(await embeddedUrl(at));
    const [after] = await database.owner<{ n: number }>('SELECT count(*)::int AS n FROM ballot');
    const chains = await database.unitOfWork.read(checkChains);
    await database.drop();
    expect(chains.broken).toEqual([]);
    expect(after?.n ?? 0).toBeGreaterThanOrEqual(before?.n ?? 0);
    return after?.n ?? 0;
  } finally {
    await server.dispose();
    unmount(at);
    await rm(copy);
  }
}

it(`the power goes ${POWER_CUTS} times: a frozen copy of the disk starts again with every acknowledged ballot`, async () => {
  if (!canMount())
    return report('power cut', { runs: 0, why: 'this machine does not let a disk be mounted' });
  const at = await diskAt('power');
  const image = join(folder, 'power.img');
  expect((await stat(image)).size).toBeGreaterThan(0);
  const hall = await openHall({ questions: POWER_CUTS, embedded: true, env: { HOP_DAN_DATA: at } });
  try {
    let figures = NOTHING;
    let ballots = 0;
    for (const [run, { id }] of hall.items.slice(0, POWER_CUTS).entries()) {
      const outcome = await askWhile(hall, id, chance, async () => {
        await pause(chance.below(600));
        ballots += await comesBack(hall, image, run);
      });
      figures = hold(figures, outcome);
    }
    report('power cut', { seed: SEED, ballotsFoundInCopies: ballots, ...figures, ...(await recount(hall)) });
    expect(figures.runs).toBe(POWER_CUTS);
  } finally {
    await hall.dispose();
    unmount(at);
  }
});
