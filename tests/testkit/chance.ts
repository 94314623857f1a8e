import { loadavg } from 'node:os';

/** Chance that can be repeated: `SEED=7 npm run faults`. The seed is printed with the figures. */
export const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000));

/** How often a fault is tried: `RUNS=20 npm run faults` for a shorter evening. */
export const runs = (usual: number): number => Number(process.env['RUNS'] ?? usual);

export type Chance = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 to `most` - 1. */
  below(most: number): number;
  of<T>(things: readonly T[]): T;
};

/** Mulberry32: 32 bits of state are plenty for choosing moments. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { next, below, of: (things) => things[below(things.length)] as (typeof things)[number] };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const MOST_LOAD = Number(process.env['LOAD'] ?? Infinity);

/** `LOAD=8 npm run faults` on a machine that others work on: the next run begins when it is less busy than that. */
export async function calm(): Promise<void> {
  while ((loadavg()[0] ?? 0) > MOST_LOAD) await pause(5000);
}

const MOST_MINUTES = Number(process.env['MINUTES'] ?? Infinity);

/** `MINUTES=30 npm run faults`: what has not begun by then is left out, and the report says how many there were. */
export function timer(share = 1): () => boolean {
  const end = Date.now() + MOST_MINUTES * share * 60_000;
  return () => Date.now() > end;
}
