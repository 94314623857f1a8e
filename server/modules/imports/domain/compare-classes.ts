import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Column, ReviewField } from './fields.ts';
import type { ReviewRow } from './review-row.ts';
import { rowReasons } from './row-context.ts';

export interface UsableScores {
  readonly b1: number;
  readonly b2: number;
  readonly indicators: readonly number[];
}

/** The rule of the round's pack; null when the pack cannot score. */
export type ClassFromScores = (scores: UsableScores) => HouseholdClass | null;

export interface ClassifiedRow extends ReviewRow {
  /** From the scores; null while the scores cannot be used. */
  readonly scoredClass: HouseholdClass | null;
}

/** B1, B2 and indicators of a row, when all three were read and agree. */
export function usableScores({ values: { b1, b2, indicators } }: ReviewRow): UsableScores | null {
  return b1 !== null && b2 !== null && indicators !== null ? { b1, b2, indicators } : null;
}

/**
 * Sets the class that the scores give beside the one the sheet names. A difference blocks nothing: the household
 * goes to the meeting one by one. AVERAGE_LIVING has a track of its own (QĐ 24/2021 Đ.6), so it does not contradict
 * "not poor".
 */
export function compareClass(
  row: ReviewRow,
  columns: Readonly<Partial<Record<ReviewField, Column>>>,
  classFrom: ClassFromScores,
): ClassifiedRow {
  const scores = usableScores(row);
  const scoredClass = scores && classFrom(scores);
  const { sheetClass } = row.values;
  const same = sheetClass === scoredClass || (sheetClass === 'AVERAGE_LIVING' && scoredClass === 'NOT_POOR');
  if (scoredClass === null || sheetClass === null || same) return { ...row, scoredClass };
  const found = rowReasons(
    row.number,
    new Map(columns.resultClass ? [['resultClass', columns.resultClass]] : []),
  );
  found.add('CLASS_CONTRADICTS_SCORES', 'resultClass');
  return { ...row, scoredClass, reasons: [...row.reasons, ...found.list] };
}
