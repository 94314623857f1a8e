import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, pause, SEED } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const HOUR = 3_600_000;
/** Where the server's clock jumps to while people vote; the database keeps the right one, so the two disagree as well. */
const JUMPS = [-24 * HOUR, 24 * HOUR - 60_000, -HOUR, HOUR, 5000, -5000, 13 * HOUR, -13 * HOUR];
const chance = chanceOf(SEED);
let folder: string;
let clock: string;
let hall: Hall;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-clock-'));
  clock = join(folder, 'shift');
  await writeFile(clock, '0');
  const preload = join(import.meta.dirname, 'shifted-clock.mjs');
  const env = { CLOCK_SHIFT_FILE: clock, NODE_OPTIONS: `--import=${preload}` };
  hall = await openHall({ questions: JUMPS.length * 2, env });
}, 300_000);
afterAll(async () => {
  await hall?.dispose();
  await rm(folder, { recursive: true, force: true });
});

it('the clock of the server jumps by up to a day, there and back: no vote is lost, none is closed by a clock, nobody is signed out', async () => {
  let figures = NOTHING;
  for (const [index, { id }] of hall.items.slice(0, JUMPS.length * 2).entries()) {
    const there = index % 2 === 0;
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(chance.below(400));
      await writeFile(clock, there ? String(JUMPS[index / 2]) : '0');
      await pause(400 + chance.below(400));
    });
    figures = hold(figures, outcome);
    expect(await hall.isSignedIn()).toBe(true); // sessions are dated and ended by one clock, the database's
  }
  report('the clock jumps', { seed: SEED, ...figures, ...(await recount(hall)) });
  expect(figures.runs).toBe(JUMPS.length * 2);
});
