import type { Counts } from './vocabulary.ts';

/** What every output shows of a closed motion: wall, phone, minutes, appraisal. */
export type MotionResult = Counts & {
  readonly base: number;
  /** In words, see `shareText`. */
  readonly share: string;
  /** Null: the counts of one cluster; the sum of all decides. */
  readonly agreed: boolean | null;
};

/**
 * n of m as a percentage, the same text on every output: whole, or rounded to one decimal as a calculator does. Only a
 * share that would be rounded up to a whole percent is cut: 49.96 reads "49,9 %", so that no text crosses a line that
 * the numbers did not cross.
 */
export function shareText(part: number, base: number): string {
  const [n, m] = [BigInt(part), BigInt(base)];
  if ((n * 100n) % m === 0n) return `${(n * 100n) / m} %`;
  const cut = (n * 1000n) / m;
  const rounded = (n * 2000n + m) / (m * 2n);
  const tenths = rounded % 10n === 0n ? cut : rounded;
  return `${tenths / 10n},${tenths % 10n} %`;
}

/** The result as stored, with its share in words. */
export const motionResult = (counts: Counts & { base: number; agreed: boolean | null }): MotionResult => ({
  agree: counts.agree,
  disagree: counts.disagree,
  noOpinion: counts.noOpinion,
  base: counts.base,
  share: shareText(counts.agree, counts.base),
  agreed: counts.agreed,
});
