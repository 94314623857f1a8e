import { cellText, type Cell } from './cell.ts';

export type ReadNumber =
  { readonly kind: 'NUMBER'; readonly value: number } | { readonly kind: 'MISSING' | 'NOT_A_NUMBER' };

const WHOLE = /^\d{1,6}([.,]0{1,2})?$/;

/**
 * Points and counts are whole and not negative. " 145 " is 145; "một trăm", "145 điểm", "=100+45" and 142,5 are not
 * numbers: an error never becomes 0, and nothing is computed that somebody should have written.
 */
export function readWholeNumber(cell: Cell | undefined): ReadNumber {
  const text = cellText(cell);
  if (text === '') return { kind: 'MISSING' };
  if (typeof cell === 'boolean' || !WHOLE.test(text)) return { kind: 'NOT_A_NUMBER' };
  return { kind: 'NUMBER', value: Number(text.replace(/[.,].*$/, '')) };
}
