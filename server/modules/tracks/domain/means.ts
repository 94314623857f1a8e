import type { AreaKind } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { LegalMark, RulePack } from '../../rounds/index.ts';
import type { Measured, MeasureKind, MeasureOutcome } from './track-case.ts';

export type MeansRefusal = 'MEANS_INVALID' | 'TRACK_NOT_IN_PACK';

/** The range that the means are held against, with how sure it is. */
export type Range = {
  readonly measure: MeasureKind;
  readonly above: number | null;
  readonly upTo: number;
  /** Whether exactly `upTo` is still inside. */
  readonly upToCounts: boolean;
  readonly mark: LegalMark;
  readonly article: string | null;
};

const LARGEST = 2_000_000_000; // đồng a month; more is a slip of the keyboard

/** QĐ 24/2021 Đ.6: by the income of the 12 months; to 2020 by points of the same form. Null: the pack has no such track. */
export function averageRange(pack: RulePack, areaKind: AreaKind): Range | null {
  const of = pack.averageLiving;
  if (!of) return null;
  const { value, mark, article } = of.ranges[areaKind];
  const measure = of.method === 'B1_POINTS' ? 'B1_POINTS' : 'INCOME';
  return { measure, above: value.above, upTo: value.upTo, upToCounts: true, mark, article: article ?? null };
}

/** NĐ 30/2025: a worker with low income, from 2025. Null: not in this year or not in this pack. */
export function lowIncomeRange(pack: RulePack, areaKind: AreaKind, year: number): Range | null {
  const of = pack.lowIncomeWorker;
  if (!of || year < of.from) return null;
  const { value, mark, article } = of.income[areaKind];
  const upToCounts = of.comparison.value === '<=';
  return { measure: 'INCOME', above: null, upTo: value, upToCounts, mark, article: article ?? null };
}

function outcomeOf({ above, upTo, upToCounts }: Range, value: number): MeasureOutcome {
  if (above !== null && value <= above) return 'BELOW';
  return value < upTo || (upToCounts && value === upTo) ? 'WITHIN' : 'ABOVE';
}

/** Whole đồng per person per month, or whole points. What cannot be read is refused, never taken for 0. */
export function measure(range: Range | null, value: unknown): Result<Measured, MeansRefusal> {
  if (!range) return refuse('TRACK_NOT_IN_PACK');
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > LARGEST)
    return refuse('MEANS_INVALID', { field: 'value' });
  const { measure: kind, above, upTo } = range;
  return success({ measure: kind, value, outcome: outcomeOf(range, value), above, upTo });
}
