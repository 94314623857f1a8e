import type { AreaKind } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { packNames } from './round.ts';
import type { RulePack } from './rule-pack.ts';

/** What the review form says. Nothing is ever filled in: an empty answer is null or absent. */
export type SheetScores = {
  readonly areaKind: AreaKind;
  /** B1, the score that estimates income; higher is better off. */
  readonly b1: number | null | undefined;
  /** B2 as written on the form; it has to agree with the indicators. */
  readonly b2: number | null | undefined;
  /** Numbers of the indicators in which the household is deprived; empty means none, null means not answered. */
  readonly indicators: readonly number[] | null | undefined;
};

export type ScoreRefusal =
  | 'RULE_PACK_NOT_USABLE'
  | 'B1_MISSING'
  | 'B1_OUT_OF_RANGE'
  | 'B2_MISSING'
  | 'B2_OUT_OF_RANGE'
  | 'B2_NOT_MULTIPLE_OF_POINTS'
  | 'B2_CONTRADICTS_INDICATORS'
  | 'INDICATORS_MISSING'
  | 'INDICATOR_OUT_OF_RANGE'
  | 'INDICATOR_TWICE';

export type CheckedScores = {
  readonly areaKind: AreaKind;
  readonly b1: number;
  readonly b2: number;
  readonly indicators: readonly number[];
};

function indicatorsRefusal(pack: RulePack, indicators: readonly number[]) {
  const max = pack.indicators.length;
  const outside = indicators.find((number) => !Number.isInteger(number) || number < 1 || number > max);
  if (outside !== undefined) return refuse('INDICATOR_OUT_OF_RANGE', { indicator: outside, max });
  const twice = indicators.find((number, index) => indicators.indexOf(number) !== index);
  return twice === undefined ? null : refuse('INDICATOR_TWICE', { indicator: twice });
}

/** B2 = points × number of deprived indicators: what the form says has to agree with them. */
function b2Refusal(pack: RulePack, b2: number, indicators: readonly number[], points: number) {
  const max = points * pack.indicators.length;
  if (!Number.isInteger(b2) || b2 < 0 || b2 > max) return refuse('B2_OUT_OF_RANGE', { b2, max });
  if (b2 % points !== 0) return refuse('B2_NOT_MULTIPLE_OF_POINTS', { b2, points });
  const expected = points * indicators.length;
  return b2 === expected ? null : refuse('B2_CONTRADICTS_INDICATORS', { b2, expected });
}

/** The scores as whole numbers that agree with each other, or the first reason why nothing may be computed from them. */
export function checkScores(pack: RulePack, sheet: SheetScores): Result<CheckedScores, ScoreRefusal> {
  const points = pack.b2.pointsPerIndicator.value;
  if (!pack.usableForScoring || points === null) return refuse('RULE_PACK_NOT_USABLE', packNames(pack));
  const { areaKind, b1, b2, indicators } = sheet;
  if (b1 === null || b1 === undefined) return refuse('B1_MISSING');
  if (!Number.isSafeInteger(b1) || b1 < 0) return refuse('B1_OUT_OF_RANGE', { b1 });
  if (b2 === null || b2 === undefined) return refuse('B2_MISSING');
  if (!indicators) return refuse('INDICATORS_MISSING');
  const wrong = indicatorsRefusal(pack, indicators) ?? b2Refusal(pack, b2, indicators, points);
  return wrong ?? success({ areaKind, b1, b2, indicators });
}
