import { expect } from 'vitest';
import { pause, type Chance } from '../../testkit/chance.ts';
import type { Hall } from '../faults/hall.ts';

type Cast = { castBallot: { __typename: string } };

/** What people in a hall felt while somebody attacked; for docs/security.md, nothing is asserted about times. */
export type Felt = {
  readonly attack: string;
  readonly ballots: number;
  /** How often a phone was told to try again, and did, with the same number. */
  readonly repeated: number;
  readonly median: number;
  readonly p95: number;
};

const at = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

/** All phones of the hall vote all the time, each after a short thought; every ballot has to be received. */
export async function voteDuring(
  hall: Hall,
  motionId: string,
  numbers: Map<object, number>,
  chance: Chance,
  { name, attack }: { name: string; attack: () => Promise<unknown> },
): Promise<Felt> {
  const times: number[] = [];
  let repeated = 0;
  const received = async (phone: Hall['phones'][number], ballot: object): Promise<Cast> => {
    for (let tries = 1; ; tries += 1)
      try {
        return await phone.client.run<Cast>('CastBallot', { ...ballot });
      } catch (error) {
        if (tries > 20 || !/TRY_AGAIN/.test(String(error))) throw error;
        repeated += 1;
        await pause(500);
      }
  };
  let over = false;
  const voting = Promise.all(
    hall.phones.map(async (phone) => {
      while (!over) {
        const n = (numbers.get(phone) ?? 0) + 1;
        numbers.set(phone, n);
        const before = performance.now();
        const { castBallot } = await received(phone, { motionId, n, choice: 'AGREE' });
        times.push(performance.now() - before);
        expect(castBallot.__typename).toBe('BallotReceipt');
        await pause(100 + chance.below(200));
      }
    }),
  );
  voting.catch(() => undefined); // told below
  try {
    await Promise.all([attack(), pause(2000)]);
  } finally {
    over = true;
  }
  await voting;
  times.sort((a, b) => a - b);
  return { attack: name, ballots: times.length, repeated, median: at(times, 0.5), p95: at(times, 0.95) };
}
