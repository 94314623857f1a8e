import { parentPort, workerData } from 'node:worker_threads';
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { CODES, firstHead, hasTwoLines, LINE_WORDS } from '../domain/sheet-words.ts';
import { headOf, leavesOf, type ReportTable } from '../domain/table.ts';

/** Runs in a thread of its own: a province has thousands of cells. */
export type WorkbookOrder = {
  readonly tables: readonly ReportTable[];
  readonly authority: string;
  readonly about: string;
  readonly foot: string;
};

const FONT = { name: 'Times New Roman', size: 11 };
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const centred = (bold: boolean): CellStyle => ({
  ...{ font: { ...FONT, bold }, border: BORDER },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
});
const FORMATS = { COUNT: '#,##0', PERCENT: '0.00', TEXT: '@' } as const;

type Value = string | number | null;
type Cells = Map<string, Partial<Cell>>;

/** One sheet under construction; values and looks go in together. */
function sheetOf() {
  const cells: Cells = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const put = (row: number, column: number, value: Value, style: CellStyle): void => {
    const type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
    cells.set(`${row},${column}`, { value, type, style });
  };
  /** All cells of a span carry the border, or Excel draws half of it. */
  const span = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    value: Value,
    style: CellStyle,
  ): void => {
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1)
        put(row + down, column + right, down + right === 0 ? value : null, style);
    if (rows * columns > 1)
      merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });
  };
  return { cells, merges, put, span };
}

const plain = (looks: {
  bold?: true;
  italic?: true;
  horizontal?: 'left' | 'center' | 'right';
  size?: number;
}): CellStyle => ({
  font: { ...FONT, size: looks.size ?? 11, bold: looks.bold ?? false, italic: looks.italic ?? false },
  alignment: { horizontal: looks.horizontal ?? 'left', vertical: 'center', wrapText: true },
});

type Under = ReturnType<typeof sheetOf>;
const TOP = 5; // authority, title, what it is about, an empty line, unit

function writeHead({ span, put }: Under, table: ReportTable, before: readonly string[]): number {
  const head = headOf(table.columns);
  before.forEach((text, column) => span(TOP, column, head.rows, 1, text, centred(true)));
  for (const { title, row, column, rows, columns } of head.cells)
    span(TOP + row, column + before.length, rows, columns, title.vi, centred(true));
  const numbers = TOP + head.rows;
  before.forEach((_, column) => put(numbers, column, ['A', 'B', 'C'][column] ?? '', centred(false)));
  leavesOf(table.columns).forEach((_, at) => put(numbers, before.length + at, `(${at + 1})`, centred(false)));
  return numbers + 1;
}

function writeRows({ span, put }: Under, table: ReportTable, first: number, two: boolean): number {
  const leaves = leavesOf(table.columns);
  const fixed = two ? 3 : 2;
  let place = 0;
  table.rows.forEach(({ label, line, total, cells: figures }, index) => {
    const row = first + index;
    const font = { ...FONT, bold: total };
    const look = (horizontal: 'left' | 'center' | 'right', numFmt?: string): CellStyle => ({
      ...{ font, border: BORDER, alignment: { horizontal, vertical: 'center', wrapText: true } },
      ...(numFmt ? { numFmt } : {}),
    });
    if (line !== 'PERSONS') {
      if (!total) place += 1;
      span(row, 0, two ? 2 : 1, 1, total ? null : place, look('center'));
      span(row, 1, two ? 2 : 1, 1, label.vi, look('left'));
    }
    if (line) put(row, 2, LINE_WORDS[line].vi, look('left'));
    figures.forEach((figure, at) => {
      const kind = leaves[at]?.kind ?? 'COUNT';
      put(row, fixed + at, figure, look(kind === 'TEXT' ? 'left' : 'right', FORMATS[kind]));
    });
  });
  return first + table.rows.length;
}

const sheetName = ({ form, title }: ReportTable): string =>
  `${CODES[form] ?? ''} ${title.vi}`
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();

function writeForm(table: ReportTable, { authority, about, foot }: WorkbookOrder): WriteSheet {
  const under = sheetOf();
  const two = hasTwoLines(table);
  const before = ['STT', firstHead(table.form), ...(two ? ['Hộ/khẩu'] : [])];
  const width = before.length + leavesOf(table.columns).length;
  const half = Math.max(2, Math.floor(width / 2));
  under.span(0, 0, 1, half, authority, plain({ bold: true }));
  under.span(
    0,
    half,
    1,
    width - half,
    `Biểu số ${CODES[table.form] ?? ''}`,
    plain({ bold: true, horizontal: 'right' }),
  );
  under.span(
    1,
    0,
    1,
    width,
    table.title.vi.toLocaleUpperCase('vi'),
    plain({ bold: true, horizontal: 'center', size: 14 }),
  );
  under.span(2, 0, 1, width, about, plain({ italic: true, horizontal: 'center' }));
  under.span(
    4,
    0,
    1,
    width,
    two ? 'Đơn vị tính: hộ, khẩu' : 'Đơn vị tính: hộ',
    plain({ italic: true, horizontal: 'right' }),
  );
  const first = writeHead(under, table, before);
  let row = writeRows(under, table, first, two) + 1;
  for (const words of [...table.notes.map(({ vi }) => `Ghi chú: ${vi}`), foot]) {
    under.span(row, 0, 1, width, words, plain({ italic: true }));
    row += 1;
  }
  under.span(row + 1, 0, 1, half, 'NGƯỜI LẬP BIỂU', plain({ bold: true, horizontal: 'center' }));
  under.span(
    row + 1,
    half,
    1,
    width - half,
    'TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH',
    plain({ bold: true, horizontal: 'center' }),
  );
  const rows = Array.from({ length: row + 2 }, (_, at) =>
    Array.from({ length: width }, (__, column) => under.cells.get(`${at},${column}`)?.value ?? null),
  );
  const notes = table.notes.length + 1;
  return {
    ...{
      name: sheetName(table),
      rows: rows as NonNullable<WriteSheet['rows']>,
      cells: under.cells,
      merges: under.merges,
    },
    columns: [
      { width: 6 },
      { width: 28 },
      ...(two ? [{ width: 9 }] : []),
      ...leavesOf(table.columns).map(({ kind }) => ({ width: kind === 'TEXT' ? 20 : 12 })),
    ],
    rowDefs: new Map([
      [1, { height: 22 }],
      ...Array.from({ length: first - 1 - TOP }, (_, at) => [TOP + at, { height: 34 }] as const),
      ...Array.from({ length: notes }, (_, at) => [row - notes + at, { height: 32 }] as const),
    ]),
    freezePane: { rows: first, columns: before.length },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${TOP + 1}:$${first}`,
    },
  };
}

const order = workerData as WorkbookOrder;
const value = await writeXlsx({ sheets: order.tables.map((table) => writeForm(table, order)) });
parentPort?.postMessage({ answer: { ok: true, value } });
