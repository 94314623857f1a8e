import type { HouseholdClass } from '../../../kernel/classes.ts';
import { cellText, type Cell } from './cell.ts';
import { plainText } from './plain-text.ts';

/** How clerks write the classes, without marks, dots and the word "hộ". */
const SPELLINGS: Readonly<Record<string, HouseholdClass>> = {
  n: 'POOR',
  hn: 'POOR',
  ngheo: 'POOR',
  hngheo: 'POOR',
  cn: 'NEAR_POOR',
  hcn: 'NEAR_POOR',
  canngheo: 'NEAR_POOR',
  hcanngheo: 'NEAR_POOR',
  tb: 'AVERAGE_LIVING',
  mstb: 'AVERAGE_LIVING',
  mucsongtrungbinh: 'AVERAGE_LIVING',
  cosongtrungbinh: 'AVERAGE_LIVING',
  comucsongtrungbinh: 'AVERAGE_LIVING',
  '0': 'NOT_POOR',
  k: 'NOT_POOR',
  kn: 'NOT_POOR',
  khong: 'NOT_POOR',
  khongngheo: 'NOT_POOR',
  hkn: 'NOT_POOR',
  thoatngheo: 'NOT_POOR',
};

export type ReadClass =
  { readonly kind: 'CLASS'; readonly value: HouseholdClass } | { readonly kind: 'BLANK' | 'UNKNOWN' };

/** "H.nghèo", "HN", "Hộ cận nghèo", "Không", "0" …; 0 typed as a number is the same "không". */
export function readClass(cell: Cell | undefined): ReadClass {
  const letters = plainText(cellText(cell)).replace(/[^a-z0-9]/g, '');
  if (letters === '') return { kind: cellText(cell) === '' ? 'BLANK' : 'UNKNOWN' };
  const value = SPELLINGS[letters] ?? SPELLINGS[letters.replace(/^ho/, '')];
  return value ? { kind: 'CLASS', value } : { kind: 'UNKNOWN' };
}
