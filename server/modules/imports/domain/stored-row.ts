import { cellText, storable } from './cell.ts';
import { FIELD_HEADERS, REVIEW_FIELDS, type Column, type ReviewField } from './fields.ts';
import type { Reason } from './reason.ts';
import type { RawReviewRow, ReviewCells } from './review-row.ts';

export const ROW_FATES = ['ACCEPTED', 'FLAGGED', 'TO_MEND', 'MENDED', 'EXCUSED'] as const;
export type RowFate = (typeof ROW_FATES)[number];

/** What the database keeps of a row: enough to read it again by the same rules when somebody mends it. */
export interface StoredCells {
  readonly cells: ReviewCells;
  readonly headingVillage: string | null;
  readonly columns: Readonly<Partial<Record<ReviewField, Column>>>;
}

export interface StoredRow extends StoredCells {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly rowNumber: number;
  readonly fate: RowFate;
  readonly reasons: readonly Reason[];
}

/** A cell as a form shows it. `key` is the letter in the file, or the field's own name when the file had no such column. */
export interface ShownCell {
  readonly key: string;
  readonly header: string;
  readonly value: string;
}

/** Not for people: the ordinal restarts in every village, the row's id is ours. */
const HIDDEN: readonly ReviewField[] = ['ordinal', 'rowId'];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/;

/** Dates are ISO text inside; people read day/month/year. */
export function shownValue(cells: ReviewCells, field: ReviewField): string {
  const text = cellText(cells[field]);
  return field === 'birth' ? text.replace(ISO_DATE, '$3/$2/$1') : text;
}

export const cellKey = (columns: StoredCells['columns'], field: ReviewField): string =>
  columns[field]?.letter ?? field;

export function shownCells(row: StoredCells): ShownCell[] {
  return REVIEW_FIELDS.filter((field) => !HIDDEN.includes(field)).map((field) => ({
    key: cellKey(row.columns, field),
    header: row.columns[field]?.header ?? FIELD_HEADERS[field],
    value:
      field === 'village'
        ? shownValue(row.cells, field) || (row.headingVillage ?? '')
        : shownValue(row.cells, field),
  }));
}

export interface CellChange {
  readonly key: string;
  readonly value: string;
}

/** The row with the corrected cells; undefined when a key means no cell of this row. */
export function withChanges(row: StoredRow, changes: readonly CellChange[]): RawReviewRow | undefined {
  const cells: Partial<Record<ReviewField, ReviewCells[ReviewField]>> = { ...row.cells };
  for (const { key, value } of changes) {
    const field = REVIEW_FIELDS.find(
      (candidate) => cellKey(row.columns, candidate) === key && !HIDDEN.includes(candidate),
    );
    if (!field) return undefined;
    // an id number that lost its 0 was a number cell; what a person types is text
    if (value !== shownValue(row.cells, field)) cells[field] = storable(value);
  }
  return { number: row.rowNumber, cells, headingVillage: row.headingVillage };
}

/** What the row is called on the board: the name it has, for officials only. */
export const nameIn = (row: StoredCells): string => cellText(row.cells.name);
export const codeIn = (row: StoredCells): string => cellText(row.cells.code);
