import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ReviewCells } from './review-row.ts';
import { readClass } from './read-class.ts';
import { readIndicators } from './read-indicators.ts';
import { readReviewReason, type ReviewReason } from './read-mark.ts';
import { readWholeNumber } from './read-number.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { RowReasons } from './row-context.ts';

export interface ReadScores {
  readonly b1: number | null;
  readonly b2: number | null;
  readonly indicators: readonly number[] | null;
}

function readB2(
  cells: ReviewCells,
  indicators: readonly number[] | null,
  rules: ReadingRules,
  reasons: RowReasons,
) {
  const b2 = readWholeNumber(cells.b2);
  if (b2.kind !== 'NUMBER') {
    reasons.add(b2.kind === 'MISSING' ? 'B2_MISSING' : 'B2_NOT_A_NUMBER', 'b2');
    return null;
  }
  const points = rules.b2PointsPerIndicator;
  if (b2.value % points !== 0) {
    reasons.add('B2_NOT_MULTIPLE_OF_10', 'b2', { points });
    return null;
  }
  if (indicators && b2.value !== indicators.length * points) {
    reasons.add('B2_CONTRADICTS_INDICATORS', 'b2', { b2: b2.value, indicators: indicators.length, points });
    return null;
  }
  return b2.value;
}

/** B1, B2 and the indicators. B2 = 10 points for each deprived indicator (NĐ 07/2021 Đ.3): the two must agree. */
export function readScores(cells: ReviewCells, rules: ReadingRules, reasons: RowReasons): ReadScores {
  const b1 = readWholeNumber(cells.b1);
  if (b1.kind !== 'NUMBER') reasons.add(b1.kind === 'MISSING' ? 'B1_MISSING' : 'B1_NOT_A_NUMBER', 'b1');
  const indicators = readIndicators(cells.indicators, rules.indicatorNumbers);
  if (!indicators.ok) {
    const range = { from: Math.min(...rules.indicatorNumbers), to: Math.max(...rules.indicatorNumbers) };
    reasons.add(indicators.code, 'indicators', range);
  }
  const numbers = indicators.ok ? indicators.value : null;
  return {
    b1: b1.kind === 'NUMBER' ? b1.value : null,
    b2: readB2(cells, numbers, rules, reasons),
    indicators: numbers,
  };
}

export interface ReadStart {
  readonly startClass: HouseholdClass | null;
  readonly reviewReason: ReviewReason | null;
}

const onAList = (value: HouseholdClass): boolean => value === 'POOR' || value === 'NEAR_POOR';

/**
 * The class at the start and why the household is on the list. A blank class beside a request (Mẫu 01, Phụ lục 1a)
 * is "not poor": who asks in writing is not on the list yet, and clerks leave the cell empty. A blank class of a
 * household that is *managed* stays open, because it must be poor or near-poor and nobody may guess which.
 */
export function readStart(cells: ReviewCells, reasons: RowReasons): ReadStart {
  const stated = readReviewReason(cells.reason);
  if (!stated) reasons.add('REVIEW_REASON_UNKNOWN', 'reason');
  const read = readClass(cells.startClass);
  if (read.kind === 'BLANK' && stated === 'REQUEST') return { startClass: 'NOT_POOR', reviewReason: stated };
  if (read.kind !== 'CLASS') {
    reasons.add(read.kind === 'BLANK' ? 'START_CLASS_MISSING' : 'START_CLASS_UNKNOWN', 'startClass');
    return { startClass: null, reviewReason: stated };
  }
  if (stated === 'MANAGED' && !onAList(read.value))
    reasons.add('START_CLASS_CONTRADICTS_REASON', 'startClass');
  return {
    startClass: read.value,
    reviewReason: stated ?? (onAList(read.value) ? 'MANAGED' : 'REQUEST'),
  };
}

/** The class the sheet names; blank is no statement, an unknown word is reported. */
export function readSheetClass(cells: ReviewCells, reasons: RowReasons): HouseholdClass | null {
  const read = readClass(cells.resultClass);
  if (read.kind === 'UNKNOWN') reasons.add('CLASS_NOT_UNDERSTOOD', 'resultClass');
  return read.kind === 'CLASS' ? read.value : null;
}
