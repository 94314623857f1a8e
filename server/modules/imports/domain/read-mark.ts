import { cellText, type Cell } from './cell.ts';
import type { Sex } from './id-number.ts';
import { plainText } from './plain-text.ts';

const YES = new Set(['x', 'co', '1', 'true', '✓', '✔', 'v', 'dung']);
const NO = new Set(['', '0', 'khong', 'k', 'false', '-', 'o']);

/** "x", "X", "Có", a tick; blank is no. Undefined when the mark says neither. */
export function readMark(cell: Cell | undefined): boolean | undefined {
  const text = plainText(cellText(cell));
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

export function readSex(cell: Cell | undefined): Sex | null {
  const text = plainText(cellText(cell));
  if (text === 'nam') return 'MALE';
  return text === 'nu' ? 'FEMALE' : null;
}

export type ReviewReason = 'MANAGED' | 'REQUEST';

/** QĐ 24/2021 Đ.4 k.1: the list holds the households managed now and those with a request (Mẫu 01; to 2020 Phụ lục 1a). */
export function readReviewReason(cell: Cell | undefined): ReviewReason | null {
  const text = plainText(cellText(cell));
  if (/(de nghi|mau( so)? 0?1|phu luc 1a)/.test(text)) return 'REQUEST';
  return /quan ly/.test(text) ? 'MANAGED' : null;
}
