import { cellText, type Cell } from './cell.ts';

/** Clerks often know the year only; then month and day stay empty and nothing is invented. */
export interface Birth {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export type BirthProblem =
  'BIRTH_DATE_MISSING' | 'BIRTH_DATE_UNREADABLE' | 'BIRTH_DATE_IMPOSSIBLE' | 'BIRTH_DATE_IN_FUTURE';
export type ReadBirth =
  { readonly ok: true; readonly value: Birth } | { readonly ok: false; readonly code: BirthProblem };

/** No household head is older than this at the review. */
const OLDEST_AGE = 125;
const DAY_MS = 86_400_000;
/** Excel counts days from 1899-12-30 (its 29 February 1900 included). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** A bare number up to here is a year, above it Excel's day number: 2 100 as a day would be 1905. */
const LAST_YEAR_NUMBER = 2_200;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR_ONLY = /^(\d{4})$/;
const NUMBER = /^\d+(\.\d+)?$/;

const isRealDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const fail = (code: BirthProblem): ReadBirth => ({ ok: false, code });

function judged(year: number, month: number | null, day: number | null, reviewYear: number): ReadBirth {
  if (month !== null && !isRealDate(year, month, day ?? 1)) return fail('BIRTH_DATE_IMPOSSIBLE');
  if (year > reviewYear) return fail('BIRTH_DATE_IN_FUTURE');
  if (year < reviewYear - OLDEST_AGE) return fail('BIRTH_DATE_IMPOSSIBLE');
  return { ok: true, value: { year, month, day } };
}

function fromSerial(days: number, reviewYear: number): ReadBirth {
  const date = new Date(EXCEL_EPOCH + Math.floor(days) * DAY_MS);
  if (Number.isNaN(date.getTime())) return fail('BIRTH_DATE_UNREADABLE');
  return judged(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), reviewYear);
}

/**
 * Reads 24/04/1941, 6-11-1968, 1.2.1989, 06/1973, 1962, an ISO date or Excel's day number. Day stands before month,
 * as in Vietnam. "Future" is measured against the year of the review, not against a clock: an old file reads the same
 * on every day.
 */
export function readBirth(cell: Cell | undefined, reviewYear: number): ReadBirth {
  const text = cellText(cell);
  if (text === '') return fail('BIRTH_DATE_MISSING');
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear) return judged(Number(isoYear), Number(isoMonth), Number(isoDay), reviewYear);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day) return judged(Number(year), Number(month), Number(day), reviewYear);
  const [, onlyMonth, itsYear] = MONTH_YEAR.exec(text) ?? [];
  if (onlyMonth) return judged(Number(itsYear), Number(onlyMonth), null, reviewYear);
  if (YEAR_ONLY.test(text) && Number(text) <= LAST_YEAR_NUMBER)
    return judged(Number(text), null, null, reviewYear);
  if (NUMBER.test(text) && Number(text) > LAST_YEAR_NUMBER) return fromSerial(Number(text), reviewYear);
  return fail('BIRTH_DATE_UNREADABLE');
}

/** For screens and exports: 24/04/1941, 04/1941 or 1941. */
export function birthText(birth: Birth): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return [
    birth.day === null ? null : two(birth.day),
    birth.month === null ? null : two(birth.month),
    birth.year,
  ]
    .filter((part) => part !== null)
    .join('/');
}
