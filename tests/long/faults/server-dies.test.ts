import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, pause, runs, SEED, timer } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const KILLS = runs(100);
const RESTARTS = Math.ceil(KILLS / 5);
const chance = chanceOf(SEED);
let hall: Hall;
beforeAll(async () => {
  hall = await openHall({ questions: KILLS + RESTARTS });
}, 300_000);
afterAll(() => hall?.dispose());

it(`the server is killed with -9 at ${KILLS} random moments: acknowledged is counted once, late is not`, async () => {
  let figures = NOTHING;
  const isLate = timer();
  for (const { id } of hall.items.slice(0, KILLS)) {
    if (isLate()) break;
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(chance.below(800));
      await hall.server.kill();
      await hall.server.restart();
    });
    figures = hold(figures, outcome);
  }
  report('server killed with -9', { seed: SEED, ...figures, ...(await recount(hall)) });
  expect(figures.runs).toBe(isLate() ? figures.runs : KILLS);
}, 7_200_000);

it(`the server is stopped in order and started again ${RESTARTS} times while phones vote`, async () => {
  let figures = NOTHING;
  const isLate = timer(0.2);
  for (const { id } of hall.items.slice(KILLS, KILLS + RESTARTS)) {
    if (isLate()) break;
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(chance.below(800));
      await hall.server.stop();
      await hall.server.restart();
    });
    figures = hold(figures, outcome);
  }
  report('server stopped and started', { seed: SEED, ...figures, ...(await recount(hall)) });
  expect(figures.runs).toBe(isLate() ? figures.runs : RESTARTS);
});
