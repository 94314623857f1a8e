import { cellText } from './cell.ts';
import type { ClassifiedRow } from './compare-classes.ts';
import { comparable } from './plain-text.ts';
import { fateOf, type Reason, type ReasonCode } from './reason.ts';
import type { WorkbookReading } from './workbook-reading.ts';
import { codeIn, nameIn, type StoredRow } from './stored-row.ts';

/** A household that is already under review in this round. */
export interface CaseOnList {
  readonly caseId: string;
  readonly b1: number;
  readonly b2: number;
  readonly startClass: string;
  readonly persons: number;
}

export type RowOutcome =
  /** A household that was not there yet. */
  | { readonly kind: 'NEW' }
  /** An earlier row that stood "chưa nhập được", read again. */
  | { readonly kind: 'MENDS'; readonly stored: StoredRow }
  /** Under review already, or mended or excused before: this row changes nothing. */
  | { readonly kind: 'ON_LIST' };

export interface PlannedRow {
  readonly row: ClassifiedRow;
  readonly outcome: RowOutcome;
}

export interface WhatIsThere {
  readonly caseByCode: ReadonlyMap<string, CaseOnList>;
  /** Rows of earlier workbooks that were or are to mend. */
  readonly storedRows: readonly StoredRow[];
}

const isDoubled = (reasons: readonly Pick<Reason, 'code'>[]): boolean =>
  reasons.some((reason) => reason.code === 'HOUSEHOLD_CODE_DUPLICATE');

type Columns = WorkbookReading['columns'];

/** Findings from comparing with the lists of heads and members: meaningless when the code is another household's. */
const COMPARED: readonly ReasonCode[] = [
  'NAME_DIFFERS_FROM_HEAD_LIST',
  'VILLAGE_DIFFERS_FROM_HEAD_LIST',
  'SIZE_DIFFERS_FROM_MEMBERS',
];

const codeReason = (row: ClassifiedRow, code: ReasonCode, { code: column }: Columns): Reason => ({
  row: row.number,
  code,
  field: 'code',
  ...(column ? { column } : {}),
});

/** The household is under review already: of this row only that is said. */
function onList(row: ClassifiedRow, columns: Columns): ClassifiedRow {
  const reasons = [codeReason(row, 'ALREADY_ON_LIST', columns)];
  return { ...row, reasons, fate: fateOf(reasons) };
}

/** The row has the code of a household that is under review. */
function withTakenCode(row: ClassifiedRow, columns: Columns): ClassifiedRow {
  const own = row.reasons.filter(
    ({ code }) => code !== 'HOUSEHOLD_CODE_DUPLICATE' && !COMPARED.includes(code),
  );
  const reasons = [codeReason(row, 'HOUSEHOLD_CODE_DUPLICATE', columns), ...own];
  return { ...row, reasons, fate: fateOf(reasons) };
}

function saysTheSame(row: ClassifiedRow, there: CaseOnList): boolean {
  const { b1, b2, startClass, size } = row.values;
  return b1 === there.b1 && b2 === there.b2 && startClass === there.startClass && size === there.persons;
}

/** An earlier row that means the same household: by its id in the workbook of rows to mend, by code, by place and name. */
function storedFinder(storedRows: readonly StoredRow[]): (row: ClassifiedRow) => StoredRow | undefined {
  const byId = new Map(storedRows.map((stored) => [stored.id, stored]));
  const own = storedRows.filter((stored) => codeIn(stored) !== '' && !isDoubled(stored.reasons));
  const byCode = new Map(own.map((stored) => [codeIn(stored), stored]));
  const place = (number: number, name: string): string =>
    name === '' ? '' : `${number} ${comparable(name)}`;
  const byPlace = new Map(storedRows.map((stored) => [place(stored.rowNumber, nameIn(stored)), stored]));
  byPlace.delete('');
  return (row) =>
    byId.get(cellText(row.raw.cells.rowId)) ??
    (isDoubled(row.reasons) ? undefined : byCode.get(row.values.code)) ??
    byPlace.get(place(row.number, row.values.name));
}

/**
 * Decides for every row of a workbook what it does to a commune that may have rows already. Nobody is entered twice
 * and nothing that is under review is overwritten: a row that says something else is reported instead.
 */
export function planImport(
  rows: readonly ClassifiedRow[],
  there: WhatIsThere,
  columns: Columns,
): PlannedRow[] {
  const findStored = storedFinder(there.storedRows);
  return rows.map((row): PlannedRow => {
    const stored = findStored(row);
    const known = isDoubled(row.reasons) ? undefined : there.caseByCode.get(row.values.code);
    if (stored?.fate === 'TO_MEND') {
      return { row: known ? withTakenCode(row, columns) : row, outcome: { kind: 'MENDS', stored } };
    }
    if (!stored && !known) return { row, outcome: { kind: 'NEW' } };
    // a row that changes nothing leaves nothing to mend, whatever its cells say
    const same = known !== undefined && row.fate !== 'TO_MEND' && saysTheSame(row, known);
    return { row: same ? row : onList(row, columns), outcome: { kind: 'ON_LIST' } };
  });
}

export interface PlanCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly toMend: number;
  readonly warned: number;
  readonly mended: number;
  readonly alreadyOnList: number;
}

/** `accepted` counts the flagged ones too, as the clerk does: both go to the meeting. */
export function countPlan(plan: readonly PlannedRow[], isWarning: (reason: Reason) => boolean): PlanCounts {
  const count = (wanted: (planned: PlannedRow) => boolean): number => plan.filter(wanted).length;
  return {
    rows: plan.length,
    accepted: count(({ row }) => row.fate !== 'TO_MEND'),
    flagged: count(({ row }) => row.fate === 'FLAGGED'),
    toMend: count(({ row }) => row.fate === 'TO_MEND'),
    warned: count(({ row }) => row.fate !== 'TO_MEND' && row.reasons.some(isWarning)),
    mended: count(({ row, outcome }) => outcome.kind === 'MENDS' && row.fate !== 'TO_MEND'),
    alreadyOnList: count(({ outcome }) => outcome.kind === 'ON_LIST'),
  };
}

/** The rows to mend by village, those of no readable village under null: together `PlanCounts.toMend`. */
export function toMendByVillage(plan: readonly PlannedRow[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { row } of plan) {
    if (row.fate === 'TO_MEND') counts.set(row.village, (counts.get(row.village) ?? 0) + 1);
  }
  return counts;
}
