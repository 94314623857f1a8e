import type { Counts } from './vocabulary.ts';

/** What every output shows of a closed motion: wall, phone, minutes, appraisal. */
export type MotionResult = Counts & {
  readonly base: number;
  /** In words, see `shareText`. */
  readonly share: string;
  readonly agreed: boolean;
};

/**
 * n of m as a percentage, the same text on every output: whole, or with one decimal that is cut, never rounded, so that
 * 49.96 reads "49,9 %" and no text crosses the line that the numbers did not cross.
 */
export function shareText(part: number, base: number): string {
  const thousandths = BigInt(part) * 1000n;
  const tenths = Number(thousandths / BigInt(base));
  const whole = (BigInt(part) * 100n) % BigInt(base) === 0n;
  return whole ? `${tenths / 10} %` : `${Math.floor(tenths / 10)},${tenths % 10} %`;
}

/** The result as stored, with its share in words. */
export const motionResult = (counts: Counts & { base: number; agreed: boolean }): MotionResult => ({
  agree: counts.agree,
  disagree: counts.disagree,
  noOpinion: counts.noOpinion,
  base: counts.base,
  share: shareText(counts.agree, counts.base),
  agreed: counts.agreed,
});
