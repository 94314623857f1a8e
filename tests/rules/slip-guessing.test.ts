import { expect, test } from 'vitest';
import { CLEAR_SIGNS, newCode } from '../../server/kernel/ids.ts';
import { GrowingWaits, PIN_WAITS, SLIP_WAITS } from '../../server/modules/meetings/app/growing-waits.ts';

const EVENING_S = 4 * 3600;
const SLIPS = 150;

/** How many guesses a source has looked at in an evening, when it tries again as soon as it may. */
function guessesInAnEvening(rule: typeof SLIP_WAITS): number {
  let now = 0;
  const waits = new GrowingWaits({ now: () => new Date(now) }, rule);
  let looked = 0;
  while (now < EVENING_S * 1000) {
    const wait = waits.wait('source');
    if (wait !== null) {
      now += wait * 1000;
      continue;
    }
    looked += 1;
    waits.failed('source');
    now += 1; // a thousand tries a second
  }
  return looked;
}

test('a slip has twelve signs that nobody confuses, each drawn anew', () => {
  const slips = Array.from({ length: 2000 }, () => newCode(12));
  expect(new Set(slips).size).toBe(2000);
  for (const slip of slips) expect(slip).toMatch(/^[2-9a-hj-km-np-tw-z]{12}$/);
  const seen = new Set(slips.join(''));
  expect(seen.size).toBe(CLEAR_SIGNS.length);
});

test('a thousand guesses a second for four hours against 150 slips find one in fewer than one meeting of a million', () => {
  const possible = CLEAR_SIGNS.length ** 12;
  expect((1000 * EVENING_S * SLIPS) / possible).toBeLessThan(1e-6);
});

test('and so many are not looked at: one source waits longer and longer, and then a quarter of a minute each time', () => {
  expect(guessesInAnEvening(SLIP_WAITS)).toBeLessThan(1100);
  expect(guessesInAnEvening(PIN_WAITS)).toBeLessThan(30); // six digits: fewer than 30 in a million for one link
});
