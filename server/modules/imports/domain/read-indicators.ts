import { cellText, type Cell } from './cell.ts';

export type IndicatorProblem = 'INDICATORS_UNREADABLE' | 'INDICATOR_OUT_OF_RANGE' | 'INDICATOR_TWICE';
export type ReadIndicators =
  | { readonly ok: true; readonly value: readonly number[] }
  | { readonly ok: false; readonly code: IndicatorProblem };

/**
 * Numbers of the deprived indicators: "4, 6, 8", "2; 5", "3 8 10", "1;2;4" or one number. Blank means none.
 * Which numbers exist comes from the rule pack (10 until 2020, 12 since 2021; QĐ 24/2021, NĐ 07/2021 Đ.3).
 */
export function readIndicators(cell: Cell | undefined, known: readonly number[]): ReadIndicators {
  const text = cellText(cell);
  const parts = text.split(/[\s,;/.+-]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,3}$/.test(part))) return { ok: false, code: 'INDICATORS_UNREADABLE' };
  const numbers = parts.map(Number);
  if (!numbers.every((number) => known.includes(number)))
    return { ok: false, code: 'INDICATOR_OUT_OF_RANGE' };
  if (new Set(numbers).size !== numbers.length) return { ok: false, code: 'INDICATOR_TWICE' };
  return { ok: true, value: [...numbers].sort((a, b) => a - b) };
}
