import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, pause, runs, SEED, timer } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const RELIEFS = Math.ceil(runs(100) / 10);
const chance = chanceOf(SEED);
let hall: Hall;
beforeAll(async () => {
  hall = await openHall({ questions: RELIEFS });
}, 300_000);
afterAll(() => hall?.dispose());

it(`${RELIEFS} times a new server waits beside the old one, takes over its database and its open question, and the phones go on`, async () => {
  let figures = NOTHING;
  const isLate = timer();
  for (const { id } of hall.items.slice(0, RELIEFS)) {
    if (isLate()) break;
    const before = hall.server.pid();
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(chance.below(500));
      await hall.server.relieve();
    });
    expect(hall.server.pid()).not.toBe(before);
    figures = hold(figures, outcome);
  }
  report('rolling restart', { seed: SEED, ...figures, ...(await recount(hall)) });
});
