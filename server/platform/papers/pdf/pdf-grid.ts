import type { Content, TableCell } from 'pdfmake';
import { cleanText } from '../clean-text.ts';
import { SIZES, SPACE_AFTER } from '../form.ts';
import type { Block } from '../paper.ts';
import { LINED, PADDING, widthsOf } from './pdf-lines.ts';

type Grid = Extract<Block, { kind: 'grid' }>;

/** Columns of figures are many: between them there is half the room. */
const TIGHT = PADDING / 2;

function headOf({ head, columns }: Grid): TableCell[][] {
  const rows = Math.max(...head.map(({ row, rows: tall }) => row + tall));
  const cells: TableCell[][] = Array.from({ length: rows }, () => columns.map(() => ({ text: '' })));
  for (const { text, row, column, rows: tall, columns: wide } of head) {
    const line = cells[row];
    if (line)
      line[column] = {
        ...{ text: cleanText(text), bold: true, alignment: 'center', verticalAlignment: 'middle' },
        ...{ rowSpan: tall, colSpan: wide },
      };
  }
  return cells;
}

/** How many rows a cell stands for: itself, and those below that are null. */
function tallOf(rows: Grid['rows'], row: number, column: number): number {
  let tall = 1;
  while (rows[row + tall]?.cells[column] === null) tall += 1;
  return tall;
}

const bodyOf = ({ rows, columns }: Grid, name: string): TableCell[][] =>
  rows.map(({ cells, bold }, row) =>
    columns.map(({ align }, column): TableCell => {
      const text = cells[column];
      if (text === null || text === undefined) return { text: '' };
      const at = row === 0 && column === 0 ? { id: name } : {};
      return {
        ...{ text: cleanText(text), alignment: align, bold: bold ?? false, ...at },
        rowSpan: tallOf(rows, row, column),
      };
    }),
  );

/** A form with a head in several rows. `name` stands on its first row, as of a table. */
export function pdfGrid(grid: Grid, inner: number, name: string): Content {
  const head = headOf(grid);
  return {
    table: {
      ...{ headerRows: head.length, keepWithHeaderRows: 1, dontBreakRows: true },
      widths: widthsOf(
        grid.columns.map(({ share }) => share),
        inner,
        TIGHT,
      ),
      body: [...head, ...bodyOf(grid, name)],
    },
    layout: { ...LINED, paddingLeft: () => TIGHT, paddingRight: () => TIGHT },
    fontSize: grid.size ?? SIZES.table,
    margin: [0, 2, 0, SPACE_AFTER + 2],
  };
}
