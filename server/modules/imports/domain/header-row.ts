import { cellText, columnLetter, type Cell, type SheetRow } from './cell.ts';
import { plainText } from './plain-text.ts';
import type { Column } from './fields.ts';

/** Titles, blank lines and notes may stand above the header, but not more than this. */
const HEADER_WITHIN = 40;

export interface HeaderRow<Field extends string> {
  readonly columns: ReadonlyMap<Field, Column>;
  /** Rows after this number are data. */
  readonly lastRow: number;
}

type Words<Field extends string> = readonly (readonly [Field, RegExp])[];

const headerText = (cell: Cell | undefined): string => cellText(cell).replace(/-\s+/g, '-');

/** The header a clerk sees over a column: the lower of two rows when it says something, otherwise the upper one. */
function headersOf(upper: SheetRow, lower: SheetRow | undefined): string[] {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  return Array.from({ length: width }, (_, i) => headerText(lower?.cells[i]) || headerText(upper.cells[i]));
}

function columnsOf<Field extends string>(
  headers: readonly string[],
  words: Words<Field>,
): Map<Field, Column> {
  const columns = new Map<Field, Column>();
  const plain = headers.map(plainText);
  const taken = new Set<number>();
  for (const [field, word] of words) {
    const index = plain.findIndex(
      (text, i) => !taken.has(i) && text !== '' && text.length < 60 && word.test(text),
    );
    if (index < 0) continue;
    taken.add(index);
    columns.set(field, { index, letter: columnLetter(index), header: headers[index] ?? '' });
  }
  return columns;
}

/** "(1) (2) (3)": the row of column numbers under a form's header. */
export function isNumberingRow(row: SheetRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text) => /^\(\d{1,2}[a-z]?\)$/.test(text));
}

const follows = (row: SheetRow | undefined, after: SheetRow): boolean => row?.number === after.number + 1;

/**
 * Finds the header by its texts, over one or two rows. The place with the most recognised columns wins; equal counts
 * take the single row, so that a first data row is not mistaken for the lower half.
 */
export function findHeaderRow<Field extends string>(
  rows: readonly SheetRow[],
  words: Words<Field>,
): HeaderRow<Field> | undefined {
  let best: HeaderRow<Field> | undefined;
  rows.slice(0, HEADER_WITHIN).forEach((row, i) => {
    const next = rows[i + 1];
    const after = rows[i + 2];
    for (const lower of follows(next, row) ? [undefined, next] : [undefined]) {
      const columns = columnsOf(headersOf(row, lower), words);
      if (columns.size <= (best?.columns.size ?? 0)) continue;
      const last = lower ?? row;
      const numbering = lower ? after : next;
      const lastRow = numbering && isNumberingRow(numbering) ? numbering.number : last.number;
      best = { columns, lastRow };
    }
  });
  return best;
}
