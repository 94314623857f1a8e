import { cellText } from './cell.ts';
import { REVIEW_FIELDS } from './fields.ts';
import type { HeadEntry } from './head-list.ts';
import { readMark } from './read-mark.ts';
import { readPerson, readSize } from './read-person.ts';
import { readScores, readSheetClass, readStart } from './read-scores.ts';
import { fateOf } from './reason.ts';
import type { RawReviewRow, ReviewCells, ReviewRow } from './review-row.ts';
import { rowReasons, type RowContext, type RowReasons, type Twins } from './row-context.ts';
import { textWarning } from './text-warnings.ts';

function readCode(cells: ReviewCells, reasons: RowReasons, twin: number | undefined): string {
  const code = cellText(cells.code);
  if (code === '') reasons.add('HOUSEHOLD_CODE_MISSING', 'code');
  else if (twin !== undefined)
    reasons.add('HOUSEHOLD_CODE_DUPLICATE', 'code', twin === 0 ? {} : { otherRow: twin });
  return code;
}

/** The village of the row: its column, else the heading above, else the list of heads. */
function readVillage(
  raw: RawReviewRow,
  head: HeadEntry | undefined,
  context: RowContext,
  reasons: RowReasons,
): string | null {
  const text = cellText(raw.cells.village) || raw.headingVillage || '';
  const listed = head ? (context.villages.find(head.village) ?? head.village) : null;
  if (text === '') {
    if (!listed) reasons.add('VILLAGE_MISSING', 'village');
    return listed;
  }
  const village = context.villages.find(text);
  if (!village) reasons.add('VILLAGE_UNKNOWN', 'village');
  else if (listed && listed !== village) reasons.add('VILLAGE_DIFFERS_FROM_HEAD_LIST', 'village');
  return village ?? listed;
}

function readMarks(cells: ReviewCells, reasons: RowReasons) {
  const mark = (field: 'minority' | 'noLabour' | 'merit'): boolean => {
    const value = readMark(cells[field]);
    if (value === undefined) reasons.add('MARK_NOT_UNDERSTOOD', field);
    return value ?? false;
  };
  return { minority: mark('minority'), noLabour: mark('noLabour'), merit: mark('merit') };
}

function warnOfCommands(cells: ReviewCells, reasons: RowReasons): void {
  for (const field of REVIEW_FIELDS) {
    const warning = textWarning(cells[field]);
    if (warning) reasons.add(warning, field);
  }
}

/**
 * Reads one household of the review list. The same function reads a row at import and again when somebody mends it,
 * so that a correction can never slip past a rule.
 */
export function readReviewRow(raw: RawReviewRow, context: RowContext, twins: Twins = {}): ReviewRow {
  const { cells } = raw;
  const reasons = rowReasons(raw.number, context.columns);
  const code = readCode(cells, reasons, twins.code);
  // a doubled code points to somebody else's entry in the lists of heads and members
  const own = code !== '' && twins.code === undefined;
  const head = own ? context.headOf(code) : undefined;
  if (own && !head && context.hasHeadList) reasons.add('NOT_IN_HEAD_LIST', 'code');
  const members = own ? context.membersOf?.(code).length : undefined;
  const person = readPerson(cells, head, context, reasons, twins);
  const village = readVillage(raw, head, context, reasons);
  const size = readSize(cells, head, members, reasons);
  const start = readStart(cells, reasons);
  const scores = readScores(cells, context.rules, reasons);
  const sheetClass = readSheetClass(cells, reasons);
  const marks = readMarks(cells, reasons);
  warnOfCommands(cells, reasons);
  const values = {
    code,
    ...person,
    ethnicity: cellText(cells.ethnicity) || null,
    size,
    ...start,
    ...scores,
    sheetClass,
    ...marks,
    cause: cellText(cells.cause) || null,
    otherOpinion: cellText(cells.opinion) || null,
  };
  return { number: raw.number, fate: fateOf(reasons.list), village, values, reasons: reasons.list, raw };
}
