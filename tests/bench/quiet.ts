import { readFileSync } from 'node:fs';
import { median, startCpuClock, wait } from './figures.ts';

const TICK_MICROS = 10_000;
/** More than this share of the machine taken by other programs, and a repetition says little. */
const MOST_FOREIGN = 0.1;

/** Ticks of all cores since the start of the machine: on duty, and in all. */
function machineTicks(): { busy: number; all: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0);
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}

/** Share of the machine that programs other than these took since the clock was started. */
function startForeignClock(pids: readonly number[]): () => number {
  const before = machineTicks();
  const own = startCpuClock(pids);
  return () => {
    const now = machineTicks();
    const foreign = now.busy - before.busy - own() / TICK_MICROS;
    return Math.max(0, foreign / Math.max(1, now.all - before.all));
  };
}

/** Waits until the machine is at rest, but not for ever. */
async function waitForRest(mostMs: number): Promise<void> {
  for (const until = Date.now() + mostMs; Date.now() < until;) {
    const foreign = startForeignClock([]);
    await wait(700);
    if (foreign() < MOST_FOREIGN) return;
  }
}

export type Repetitions<Run> = {
  readonly runs: readonly Run[];
  /** Median over what was kept of the share of the machine that other programs took. */
  readonly foreign: number;
};

/**
 * So many repetitions at rest. One during which others were busy is kept only when the time is over before there were
 * enough: then the quietest count, and the page says how quiet they were.
 */
export async function repeatQuietly<Run>(
  repeats: number,
  pids: () => readonly number[],
  once: () => Promise<Run>,
): Promise<Repetitions<Run>> {
  const done: { run: Run; foreign: number }[] = [];
  for (let tries = 0; tries < repeats * 2; tries += 1) {
    if (done.filter(({ foreign }) => foreign < MOST_FOREIGN).length >= repeats) break;
    await waitForRest(5_000);
    const foreign = startForeignClock(pids());
    const run = await once();
    done.push({ run, foreign: foreign() });
  }
  const kept = done.sort((a, b) => a.foreign - b.foreign).slice(0, repeats);
  return { runs: kept.map(({ run }) => run), foreign: median(kept.map(({ foreign }) => foreign)) };
}
