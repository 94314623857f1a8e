import type { Block, HeadCell } from '../../../platform/papers/index.ts';
import { CODES, figureText, firstHead, hasTwoLines, LINE_WORDS, splitWide } from '../domain/sheet-words.ts';
import { headOf, leavesOf, type ReportTable } from '../domain/table.ts';

/** Figures beside each other on a page that lies. */
const MOST = 15;

function headCells(table: ReportTable, before: readonly string[], first: number): HeadCell[] {
  const head = headOf(table.columns);
  const leaves = leavesOf(table.columns);
  const beside = before.map((text, column) => ({ text, row: 0, column, rows: head.rows, columns: 1 }));
  const titles = head.cells.map(({ title, row, column, rows, columns }) => ({
    ...{ text: title.vi, row, rows, columns, column: column + before.length },
  }));
  const letters = ['A', 'B', 'C'];
  const numbers = [...before.map((_, at) => letters[at] ?? ''), ...leaves.map((_, at) => `(${first + at})`)];
  const cell = (text: string, column: number): HeadCell => ({
    text,
    row: head.rows,
    column,
    rows: 1,
    columns: 1,
  });
  return [...beside, ...titles, ...numbers.map(cell)];
}

function grid(table: ReportTable, first: number): Block {
  const two = hasTwoLines(table);
  const leaves = leavesOf(table.columns);
  const before = ['STT', firstHead(table.form), ...(two ? ['Hộ/khẩu'] : [])];
  let place = 0;
  const rows = table.rows.map(({ label, line, total, cells }) => {
    const begins = line !== 'PERSONS';
    if (begins && !total) place += 1;
    const beside = begins ? [total ? '' : String(place), label.vi] : [null, null];
    return {
      cells: [
        ...beside,
        ...(line ? [LINE_WORDS[line].vi] : []),
        ...cells.map((cell, at) => figureText(cell, leaves[at]?.kind ?? 'COUNT')),
      ],
      ...(total ? { bold: true as const } : {}),
    };
  });
  const wide = leaves.length > 10;
  const aligned = leaves.map(({ kind }) => ({
    share: kind === 'TEXT' ? 2 : 1,
    align: kind === 'TEXT' ? ('left' as const) : ('right' as const),
  }));
  return {
    ...{ kind: 'grid', head: headCells(table, before, first), rows, size: wide ? 8.5 : 10 },
    columns: [
      { share: 0.7, align: 'center' },
      { share: 2.8, align: 'left' },
      ...(two ? [{ share: 1, align: 'left' as const }] : []),
      ...aligned,
    ],
  };
}

/** A form on paper: number, title, the figures in as many pieces as the page needs, notes. */
export function formBlocks(table: ReportTable, about: string): Block[] {
  let first = 1;
  const pieces = splitWide(table, MOST).flatMap((piece): Block[] => {
    const block = grid(piece, first);
    first += leavesOf(piece.columns).length;
    return [block];
  });
  return [
    {
      kind: 'paragraph',
      text: [{ text: `Biểu số ${CODES[table.form] ?? ''}`, bold: true }],
      align: 'right',
      size: 11,
      leadsOn: true,
    },
    { kind: 'title', name: table.title.vi.toLocaleUpperCase('vi'), about },
    ...pieces,
    ...table.notes.map(({ vi }): Block => ({
      kind: 'paragraph',
      text: [{ text: `Ghi chú: ${vi}`, italic: true }],
      leadsOn: true,
      align: 'left',
      size: 10,
    })),
  ];
}
