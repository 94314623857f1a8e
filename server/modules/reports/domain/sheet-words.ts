import { leavesOf, wordsOf, type Cell, type Column, type ColumnKind, type ReportTable } from './table.ts';

/** Forms carry a number of their own in a report. */
export const CODES: Readonly<Record<string, string>> = {
  RESULTS: '01',
  MOVEMENT_POOR: '02',
  MOVEMENT_NEAR_POOR: '03',
  DEPRIVATION_POOR: '04a',
  DEPRIVATION_NEAR_POOR: '04b',
  GROUPS: '05',
  ETHNICITY: '06',
  CAUSES: '07',
  CHILDREN: '08',
  KINDS: '09',
  BESIDE: '10',
  COMPARISON: '11',
  LIST_POOR: 'DS1',
  LIST_NEAR_POOR: 'DS2',
  LIST_ESCAPED_POVERTY: 'DS3',
  LIST_ESCAPED_NEAR_POVERTY: 'DS4',
};
export const LINE_WORDS = {
  HOUSEHOLDS: { vi: 'Hộ', en: 'Households' },
  PERSONS: { vi: 'Khẩu', en: 'Persons' },
} as const;

/** Vietnamese: 1.982 and 93,20. A figure that is not known stays empty. */
export function figureText(cell: Cell, kind: ColumnKind): string {
  const told = wordsOf(cell, 'vi');
  if (told === null) return '';
  if (typeof told === 'string') return told;
  const digits = kind === 'PERCENT' ? 2 : 0;
  return told.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Lists and what is compared name the row otherwise than by a unit. */
export const firstHead = (form: string): string =>
  form.startsWith('LIST_') ? 'Họ và tên chủ hộ' : form === 'COMPARISON' ? 'Chỉ tiêu' : 'Đơn vị';

export const hasTwoLines = ({ rows }: ReportTable): boolean => rows.some(({ line }) => line !== null);

/** Groups that hold figures only, or single figures: what is never torn apart when a form is too wide for a page. */
function pieces(columns: readonly Column[]): Column[][] {
  return columns.flatMap((column) => {
    if (!column.under) return [[column]];
    return column.under.every(({ under }) => !under) ? [[...column.under]] : pieces(column.under);
  });
}

const pruned = (columns: readonly Column[], keep: ReadonlySet<string>): Column[] =>
  columns.flatMap((column) => {
    if (!column.under) return keep.has(column.key) ? [column] : [];
    const under = pruned(column.under, keep);
    return under.length > 0 ? [{ ...column, under }] : [];
  });

/** The form in pieces that are at most so many figures wide, each with the rows beside it. */
export function splitWide(table: ReportTable, most: number): ReportTable[] {
  const leaves = leavesOf(table.columns);
  if (leaves.length <= most) return [table];
  const pages: string[][] = [[]];
  for (const piece of pieces(table.columns)) {
    for (let at = 0; at < piece.length; at += most) {
      const keys = piece.slice(at, at + most).map(({ key }) => key);
      const last = pages.at(-1) ?? [];
      if (last.length + keys.length > most) pages.push([...keys]);
      else last.push(...keys);
    }
  }
  return pages.map((keys) => {
    const keep = new Set(keys);
    const kept = leaves.map(({ key }) => keep.has(key));
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) }));
    return { ...table, columns: pruned(table.columns, keep), rows };
  });
}
