import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';

export type StyledValue = string | number | null;
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 when not said. */
  readonly size?: number;
  readonly align: 'left' | 'center' | 'right';
  /** Lines around it. */
  readonly boxed?: boolean;
  /** How Excel shows a number, e.g. `#,##0`. */
  readonly format?: string;
};
/** A cell, or a span of cells that are one. Rows and columns count from 0. */
export type StyledCell = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: StyledValue;
  readonly look: Look;
};
export type StyledSheet = {
  readonly name: string;
  readonly cells: readonly StyledCell[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** In points, by row; others are as high as Excel likes. */
  readonly heights: ReadonlyMap<number, number>;
  /** Stay while scrolling; the rows of the head are printed on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number; readonly headFrom: number };
};

const THIN = { style: 'thin' } as const;
const styleOf = ({ bold = false, italic = false, size = 11, align, boxed, format }: Look): CellStyle => ({
  font: { name: 'Times New Roman', size, bold, italic },
  alignment: { horizontal: align, vertical: 'center', wrapText: true },
  ...(boxed ? { border: { top: THIN, bottom: THIN, left: THIN, right: THIN } } : {}),
  ...(format ? { numFmt: format } : {}),
});

const typeOf = (value: StyledValue): Cell['type'] =>
  value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';

/** All cells of a span carry its lines, or Excel draws half of the box. */
function layOut(sheet: StyledSheet): Pick<WriteSheet, 'cells' | 'merges'> & { last: number } {
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  let last = 0;
  for (const { row, column, rows, columns, value, look } of sheet.cells) {
    const style = styleOf(look);
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) {
        const own = down + right === 0 ? value : null;
        cells.set(`${row + down},${column + right}`, { value: own, type: typeOf(own), style });
      }
    if (rows * columns > 1)
      merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });
    last = Math.max(last, row + rows);
  }
  return { cells, merges, last };
}

function sheetOf(sheet: StyledSheet): WriteSheet {
  const { cells, merges, last } = layOut(sheet);
  const { rows: frozenRows, columns, headFrom } = sheet.frozen;
  const rows = Array.from({ length: last }, (_, row) =>
    sheet.widths.map((__, column) => cells?.get(`${row},${column}`)?.value ?? null),
  );
  return {
    ...{ name: sheet.name, rows, cells: cells ?? new Map(), merges: merges ?? [] },
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    freezePane: { rows: frozenRows, columns },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `$${headFrom + 1}:$${frozenRows}`,
    },
  };
}

/** A real .xlsx in the look of an official form. Texts are written as texts: one that begins with "=" is no formula. */
export const writeStyledWorkbook = (sheets: readonly StyledSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(sheetOf) });
