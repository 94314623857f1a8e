/**
 * One cell as the file library hands it over. Date cells arrive as ISO text (`1957-10-12` or `1957-10-12T00:00:00.000Z`),
 * so that a row can be kept as JSON and read again later by the same rules.
 */
export type Cell = string | number | boolean | null;

/** A row with its number as Excel shows it (1-based), because that is the number clerk and report talk about. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** What a database can keep: no control characters, no halves of a letter. Files can hold both (`_x0000_`). */
export const storable = (text: string): string => text.toWellFormed().replace(CONTROL, '');

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2007\u202F]+/g;

/** The text of a cell: composed (NFC), without invisible characters, blanks collapsed. Spelling is never changed. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return storable(String(cell)).normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === '';

const LETTERS = 26;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / LETTERS);
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
