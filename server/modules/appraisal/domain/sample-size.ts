/** Probability that a sample of n of N holds none of the B bad ones: C(N−B, n) / C(N, n), term by term. */
function noneFound(frame: number, bad: number, size: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < size; drawn += 1) chance *= Math.max(0, frame - bad - drawn) / (frame - drawn);
  return chance;
}

/**
 * The least number of forms to look at, so that at least one bad form is found with the given certainty whenever at least
 * one in ten is bad. Exact (hypergeometric, without putting back). “At least one in ten” of a frame that is no multiple of
 * ten begins at the next whole form.
 */
export function sampleSize(frame: number, badShare = 1 / 10, certainty = 0.95): number {
  const bad = Math.ceil(frame * badShare - 1e-9);
  for (let size = 1; size < frame; size += 1)
    if (noneFound(frame, bad, size) <= 1 - certainty + 1e-12) return size;
  return frame;
}
