/** One line of a table file with its number, cells without quotes. */
export type CsvLine = { readonly number: number; readonly cells: readonly string[] };

const DELIMITERS = [';', '\t', ','] as const;

/** Vietnamese spreadsheets write semicolons, since the comma is in their numbers. */
const delimiterOf = (text: string): string =>
  DELIMITERS.find((one) => text.split('\n').some((line) => line.split(one).length >= 5)) ?? ';';

/** Cells may stand in quotes, a quote inside is doubled; a line break inside a cell is not for tables of points. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quoted && sign === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell].map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

/** The lines of a CSV file that hold something. */
export function readCsv(text: string): readonly CsvLine[] {
  const clean = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(clean);
  return clean
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, cells: cellsOf(line, delimiter) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
