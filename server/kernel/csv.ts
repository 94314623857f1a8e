/** A cell of a table: what it holds, or nothing. */
export type Cell = string | number | null;

/** With these a spreadsheet takes a text for a formula, and would run what somebody typed as a name. */
const LOOKS_LIKE_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A number stays a number; a text that a spreadsheet would run is written with an apostrophe before it. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.normalize('NFC');
  const safe = LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
