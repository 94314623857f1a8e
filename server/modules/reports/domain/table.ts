/** A text in both languages; papers take the Vietnamese one. */
export type Words = { readonly vi: string; readonly en: string };

export type Cell = number | string | Words | null;

/** A cell in one language. */
export const wordsOf = (cell: Cell, language: keyof Words): number | string | null =>
  cell !== null && typeof cell === 'object' ? cell[language] : cell;
export const COLUMN_KINDS = ['COUNT', 'PERCENT', 'TEXT'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A column of a form; a head over several columns has them under it. */
export type Column = {
  readonly key: string;
  readonly title: Words;
  readonly kind: ColumnKind;
  /** The households behind its numbers can be shown. */
  readonly opens?: boolean;
  readonly under?: readonly Column[];
};

/** Persons stand in a line of their own below the households, where the form has two lines. */
export const LINES = ['HOUSEHOLDS', 'PERSONS'] as const;
export type Line = (typeof LINES)[number];

export type Row = {
  /** The unit the row is about; null: the whole. */
  readonly areaId: string | null;
  readonly label: Words;
  /** Null: the form has one line for each unit. */
  readonly line: Line | null;
  readonly total: boolean;
  readonly cells: readonly Cell[];
};

/** A form with its figures: the one thing that screen, workbook, PDF and frozen stages are made from. */
export type ReportTable = {
  readonly form: string;
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Words[];
};

export const leavesOf = (columns: readonly Column[]): Column[] =>
  columns.flatMap((column) => (column.under ? leavesOf(column.under) : [column]));

/** Titles of the figures with the heads above them: "Hộ nghèo – Số hộ". */
export const fullTitles = (columns: readonly Column[]): Words[] =>
  columns.flatMap(({ title, under }) =>
    under
      ? fullTitles(under).map(({ vi, en }) => ({ vi: `${title.vi} – ${vi}`, en: `${title.en} – ${en}` }))
      : [title],
  );

/** A cell of the head: where it begins, how many columns and rows it spans. */
export type HeadCell = {
  readonly title: Words;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

const depthOf = (columns: readonly Column[]): number =>
  1 + Math.max(0, ...columns.map(({ under }) => (under ? depthOf(under) : 0)));

/** The head as printed: titles that span what stands under them. */
export function headOf(columns: readonly Column[]): { readonly cells: readonly HeadCell[]; rows: number } {
  const rows = depthOf(columns);
  const place = (list: readonly Column[], row: number, from: number): HeadCell[] => {
    let column = from;
    return list.flatMap(({ title, under }) => {
      const at = column;
      const width = under ? leavesOf(under).length : 1;
      column += width;
      const cell = { title, row, column: at, columns: width, rows: under ? 1 : rows - row };
      return [cell, ...(under ? place(under, row + 1, at) : [])];
    });
  };
  return { cells: place(columns, 0, 0), rows };
}

/** A share in percent with two decimals; null where the whole is not known or nothing: a rate is never invented. */
export const percent = (part: number, whole: number | null): number | null =>
  whole === null || whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
