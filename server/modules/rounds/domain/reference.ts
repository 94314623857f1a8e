import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Confirmed } from './legal-value.ts';

export type ReferenceRefusal = 'REFERENCE_EMPTY' | 'REFERENCE_DATE_WRONG' | 'REFERENCE_IN_FUTURE';

export type Reference = { readonly confirmed: Confirmed; readonly note: string | null };

const LONGEST = 500;
/** The first written decree of the republic is of 1945; an earlier date is a slip of the pen. */
const EARLIEST = '1945-09-02';
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** The text by which somebody confirms: named, and dated up to today in Vietnam. */
export function referenceOf(
  said: { readonly reference: string; readonly dated: string; readonly note: string | null },
  now: Date,
): Result<Reference, ReferenceRefusal> {
  const reference = said.reference.normalize('NFC').trim();
  if (reference === '' || reference.length > LONGEST)
    return refuse('REFERENCE_EMPTY', { field: 'reference' });
  if (!isDay(said.dated) || said.dated < EARLIEST) return refuse('REFERENCE_DATE_WRONG', { field: 'dated' });
  if (said.dated > TODAY.format(now)) return refuse('REFERENCE_IN_FUTURE', { field: 'dated' });
  const note = said.note?.normalize('NFC').trim().slice(0, LONGEST) ?? '';
  return success({ confirmed: { reference, dated: said.dated }, note: note === '' ? null : note });
}
