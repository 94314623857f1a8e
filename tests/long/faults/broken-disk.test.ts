import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, pause, runs, SEED, timer } from '../../testkit/chance.ts';
import { openHall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const RUNS = Math.ceil(runs(100) / 5);
/** fsync fails; the write-ahead log cannot be written; both. */
const MODES = ['f', 'w', 'b'] as const;
const chance = chanceOf(SEED);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-broken-'));
  await chmod(folder, 0o711); // as root, Postgres runs as somebody else
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Null where it cannot be made: no compiler, or not Linux. */
function compile(): string | null {
  const library = join(folder, 'broken-disk.so');
  const source = join(import.meta.dirname, 'broken-disk.c');
  try {
    if (process.platform !== 'linux') return null;
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'pipe' });
    return library;
  } catch {
    return null;
  }
}

const postmasterOf = async (dataFolder: string): Promise<string> =>
  (await readFile(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  )[0] ?? '';

it(`the disk answers with I/O errors ${RUNS} times while people vote: who was not written is not acknowledged`, async () => {
  const library = compile();
  if (!library) return report('I/O errors', { runs: 0, why: 'no compiler here' });
  const broken = join(folder, 'broken');
  await writeFile(broken, '', { mode: 0o644 });
  const env = { LD_PRELOAD: library, BROKEN_DISK: broken };
  const hall = await openHall({ questions: RUNS, embedded: true, env });
  try {
    let figures = NOTHING;
    const tried: Record<string, number> = {};
    const isLate = timer();
    let fell = 0;
    for (const [index, { id }] of hall.items.slice(0, RUNS).entries()) {
      if (isLate()) break;
      const mode = MODES[index % MODES.length] ?? 'f';
      const before = await postmasterOf(hall.server.dataFolder);
      const outcome = await askWhile(hall, id, chance, async () => {
        await pause(200 + chance.below(600));
        await writeFile(broken, mode);
        await pause(500 + chance.below(1500));
        await writeFile(broken, '');
        await pause(chance.below(500));
      });
      if ((await postmasterOf(hall.server.dataFolder)) !== before) fell += 1;
      figures = hold(figures, outcome);
      tried[mode] = (tried[mode] ?? 0) + 1;
    }
    report('I/O errors', { seed: SEED, tried, startedAnew: fell, ...figures, ...(await recount(hall)) });
    expect(figures.repeated).toBeGreaterThan(0); // it was felt
  } finally {
    await writeFile(broken, '');
    await hall.dispose();
  }
});
