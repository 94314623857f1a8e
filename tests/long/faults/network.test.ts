import { afterAll, beforeAll, expect, it } from 'vitest';
import { badNetwork, ILLS, type BadNetwork } from './bad-network.ts';
import { chanceOf, pause, runs, SEED } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const RUNS = runs(100);
const chance = chanceOf(SEED);
let network: BadNetwork;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall({
    questions: RUNS,
    phonesVia: async ({ port }) => (network = await badNetwork(port, SEED)).url,
  });
}, 300_000);
afterAll(async () => {
  await network?.close();
  await hall?.dispose();
});

it(`${RUNS} questions by a wire that delays, cuts, swallows answers, dribbles or repeats`, async () => {
  let figures = NOTHING;
  const hurt: Record<string, number> = {};
  for (const [index, { id }] of hall.items.slice(0, RUNS).entries()) {
    const ill = ILLS[index % ILLS.length] ?? 'delay';
    const before = network.hurt();
    network.suffer(ill);
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(1500 + chance.below(1000));
      if (chance.next() < 0.5) network.suffer(null);
    });
    figures = hold(figures, outcome);
    hurt[ill] = (hurt[ill] ?? 0) + network.hurt() - before;
  }
  report('a bad network', { seed: SEED, connectionsHurt: hurt, ...figures, ...(await recount(hall)) });
  expect(figures.runs).toBe(RUNS);
  expect(Object.values(hurt).every((count) => count > 0)).toBe(true);
});
