import type { ReadingRules } from './reading-rules.ts';

/** The part of a rule pack that a sheet is read by (see modules/rounds). */
export interface PackForReading {
  readonly indicators: readonly { readonly number: number }[];
  readonly b2: { readonly pointsPerIndicator: { readonly value: number | null } };
  readonly idNumberLengths: { readonly value: readonly number[] };
}

/** Rules for reading a sheet of a year; nothing here is a number of ours. Null when the pack states no points at all. */
export function rulesFromPack(
  pack: PackForReading,
  reviewYear: number,
  provinceCodes: readonly string[],
): ReadingRules | null {
  const points = pack.b2.pointsPerIndicator.value;
  if (points === null) return null;
  return {
    reviewYear,
    indicatorNumbers: pack.indicators.map((indicator) => indicator.number),
    b2PointsPerIndicator: points,
    idNumberLengths: pack.idNumberLengths.value,
    provinceCodes,
  };
}
