import { parentPort, workerData } from 'node:worker_threads';
import {
  writeStyledWorkbook,
  type Look,
  type StyledCell,
  type StyledSheet,
} from '../../../platform/files/xlsx/write-styled-workbook.ts';
import { CODES, firstHead, hasTwoLines, LINE_WORDS } from '../domain/sheet-words.ts';
import { headOf, leavesOf, wordsOf, type ReportTable } from '../domain/table.ts';

/** Runs in a thread of its own: a province has thousands of cells. */
export type WorkbookOrder = {
  readonly tables: readonly ReportTable[];
  readonly authority: string;
  readonly about: string;
  readonly foot: string;
};

const FORMATS = { COUNT: '#,##0', PERCENT: '0.00', TEXT: '@' } as const;
/** Authority, title, what it is about, an empty line, unit; then the head. */
const TOP = 5;
const LETTERS = ['A', 'B', 'C'];

const cell = (row: number, column: number, value: StyledCell['value'], look: Look): StyledCell => ({
  ...{ row, column, rows: 1, columns: 1, value, look },
});
const HEAD: Look = { bold: true, align: 'center', boxed: true };

function headCells(table: ReportTable, before: readonly string[]): StyledCell[] {
  const head = headOf(table.columns);
  const numbers = TOP + head.rows;
  return [
    ...before.map((value, column) => ({ row: TOP, column, rows: head.rows, columns: 1, value, look: HEAD })),
    ...head.cells.map(({ title, row, column, rows, columns }) => ({
      ...{ row: TOP + row, column: column + before.length, rows, columns, value: title.vi, look: HEAD },
    })),
    ...before.map((_, at) => cell(numbers, at, LETTERS[at] ?? '', { align: 'center', boxed: true })),
    ...leavesOf(table.columns).map((_, at) =>
      cell(numbers, before.length + at, `(${at + 1})`, { align: 'center', boxed: true }),
    ),
  ];
}

function rowCells(table: ReportTable, first: number, two: boolean): StyledCell[] {
  const leaves = leavesOf(table.columns);
  const fixed = two ? 3 : 2;
  let place = 0;
  return table.rows.flatMap(({ label, line, total: bold, cells }, index) => {
    const row = first + index;
    const begins = line !== 'PERSONS';
    if (begins && !bold) place += 1;
    const span = { row, rows: two ? 2 : 1, columns: 1 };
    const beside: StyledCell[] = begins
      ? [
          { ...span, column: 0, value: bold ? null : place, look: { bold, align: 'center', boxed: true } },
          { ...span, column: 1, value: label.vi, look: { bold, align: 'left', boxed: true } },
        ]
      : [];
    const lineCell = line ? [cell(row, 2, LINE_WORDS[line].vi, { bold, align: 'left', boxed: true })] : [];
    const figures = cells.map((figure, at) => {
      const kind = leaves[at]?.kind ?? 'COUNT';
      const align = kind === 'TEXT' ? ('left' as const) : ('right' as const);
      return cell(row, fixed + at, wordsOf(figure, 'vi'), {
        bold,
        align,
        boxed: true,
        format: FORMATS[kind],
      });
    });
    return [...beside, ...lineCell, ...figures];
  });
}

const sheetName = ({ form, title }: ReportTable): string =>
  `${CODES[form] ?? ''} ${title.vi}`
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();

function sheetOf(table: ReportTable, { authority, about, foot }: WorkbookOrder): StyledSheet {
  const two = hasTwoLines(table);
  const leaves = leavesOf(table.columns);
  const before = ['STT', firstHead(table.form), ...(two ? ['Hộ/khẩu'] : [])];
  const width = before.length + leaves.length;
  const half = Math.max(2, Math.floor(width / 2));
  const first = TOP + headOf(table.columns).rows + 1;
  const notes = [...table.notes.map(({ vi }) => `Ghi chú: ${vi}`), foot];
  const after = first + table.rows.length + 1;
  const signed = after + notes.length + 1;
  const wide = (row: number, value: string, look: Look): StyledCell => ({
    ...{ row, column: 0, rows: 1, columns: width, value, look },
  });
  const halves = (row: number, left: string, right: string, looks: readonly [Look, Look]): StyledCell[] => [
    { row, column: 0, rows: 1, columns: half, value: left, look: looks[0] },
    { row, column: half, rows: 1, columns: width - half, value: right, look: looks[1] },
  ];
  const bold = { bold: true } as const;
  const centred: Look = { ...bold, align: 'center' };
  return {
    name: sheetName(table),
    cells: [
      ...halves(0, authority, `Biểu số ${CODES[table.form] ?? ''}`, [
        { ...bold, align: 'left' },
        { ...bold, align: 'right' },
      ]),
      wide(1, table.title.vi.toLocaleUpperCase('vi'), { ...centred, size: 14 }),
      wide(2, about, { italic: true, align: 'center' }),
      wide(4, two ? 'Đơn vị tính: hộ, khẩu' : 'Đơn vị tính: hộ', { italic: true, align: 'right' }),
      ...headCells(table, before),
      ...rowCells(table, first, two),
      ...notes.map((note, at) => wide(after + at, note, { italic: true, align: 'left' })),
      ...halves(signed, 'NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH', [centred, centred]),
    ],
    widths: [6, 28, ...(two ? [9] : []), ...leaves.map(({ kind }) => (kind === 'TEXT' ? 20 : 12))],
    heights: new Map([
      [1, 22],
      ...Array.from({ length: first - 1 - TOP }, (_, at) => [TOP + at, 34] as const),
      ...notes.map((_, at) => [after + at, 32] as const),
    ]),
    frozen: { rows: first, columns: before.length, headFrom: TOP },
  };
}

const order = workerData as WorkbookOrder;
const value = await writeStyledWorkbook(order.tables.map((table) => sheetOf(table, order)));
parentPort?.postMessage({ answer: { ok: true, value } });
