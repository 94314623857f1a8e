/** xmur3: a text to a 32-bit state. */
function stateOf(seed: string): number {
  let hash = 1779033703 ^ seed.length;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** mulberry32: numbers from 0 up to 1. */
function numbersOf(seed: string): () => number {
  let state = stateOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The items in a random order (Fisher–Yates) that the seed alone decides: with the seed in the log anybody can check
 * that nobody chose who comes first. The items must arrive in an order of their own, such as by id.
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = numbersOf(seed);
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(next() * left.length), 1));
  return shuffled;
}
