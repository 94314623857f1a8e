import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeHall, must, CONTESTED, type MeetingsWorld } from '../meetings-world.ts';

export type Choice = 'AGREE' | 'DISAGREE' | 'NO_OPINION';
export const CHOICES: readonly Choice[] = ['AGREE', 'DISAGREE', 'NO_OPINION'];

/** What really happened; the attacker never sees it, except of the motions that it learns from. */
export type Truth = {
  readonly motionId: string;
  readonly choices: ReadonlyMap<string, Choice>;
  /** Read from the key folder while the motion was open, as the root of the server could. */
  readonly key: Buffer;
};

/** Numbers from a seed, so that a run can be repeated (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, of: readonly T[]): T => {
  const found = of[Math.floor(random() * of.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const shuffled = <T>(random: () => number, of: readonly T[]): T[] =>
  of
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

async function keyOf(world: MeetingsWorld, motionId: string): Promise<Buffer> {
  const files = await readdir(world.keysFolder);
  const file = files.find((name) => name.includes(motionId));
  if (!file) throw new Error('the key of an open motion is not there');
  return readFile(join(world.keysFolder, file));
}

/**
 * Evenings of one village: every phone answers each question in an order of its own, some change their mind. `onBallot`
 * is called in the order in which ballots are acknowledged: a place for a leak.
 */
export async function voteInSecret(
  world: MeetingsWorld,
  { motions, phones, seed }: { motions: number; phones: number; seed: number },
  onBallot: (motionId: string, choice: Choice) => Promise<void>,
): Promise<readonly Truth[]> {
  const random = seeded(seed);
  const hall = await makeHall(world, { phones, sketches: Array.from({ length: motions }, () => CONTESTED) });
  const truths: Truth[] = [];
  for (const item of await hall.items()) {
    const { motionId } = must(await hall.open(item.id));
    const key = await keyOf(world, motionId);
    const choices = new Map<string, Choice>();
    const cast = async (phone: (typeof hall.phones)[number], n: number) => {
      const choice = pick(random, CHOICES);
      must(await world.doors.castBallot(phone, { motionId, n, choice }));
      choices.set(phone.attendeeId, choice);
      await onBallot(motionId, choice);
    };
    for (const phone of shuffled(random, hall.phones)) await cast(phone, 1);
    for (const phone of hall.phones) if (random() < 0.15) await cast(phone, 2);
    must(await hall.close(motionId));
    truths.push({ motionId, choices, key });
  }
  return truths;
}
