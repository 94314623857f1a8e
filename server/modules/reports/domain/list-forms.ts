import { CLASS_WORDS, endOf, type Fact } from './fact.ts';
import type { Cell, Column, ReportTable, Words } from './table.ts';

export const LISTS = [
  'LIST_POOR',
  'LIST_NEAR_POOR',
  'LIST_ESCAPED_POVERTY',
  'LIST_ESCAPED_NEAR_POVERTY',
] as const;
export type ListCode = (typeof LISTS)[number];

export const LIST_TITLES: Readonly<Record<ListCode, Words>> = {
  LIST_POOR: { vi: 'Danh sách hộ nghèo', en: 'Poor households' },
  LIST_NEAR_POOR: { vi: 'Danh sách hộ cận nghèo', en: 'Near-poor households' },
  LIST_ESCAPED_POVERTY: { vi: 'Danh sách hộ thoát nghèo', en: 'Households that left poverty' },
  LIST_ESCAPED_NEAR_POVERTY: { vi: 'Danh sách hộ thoát cận nghèo', en: 'Households that left near-poverty' },
};

/** A household that leaves poverty and is near-poor stands in two lists. What is not settled has left nothing. */
const STANDS_IN: Readonly<Record<ListCode, (household: Fact) => boolean>> = {
  LIST_POOR: (of) => endOf(of) === 'POOR',
  LIST_NEAR_POOR: (of) => endOf(of) === 'NEAR_POOR',
  LIST_ESCAPED_POVERTY: (of) =>
    !of.left && of.startClass === 'POOR' && of.endClass !== null && of.endClass !== 'POOR',
  LIST_ESCAPED_NEAR_POVERTY: (of) =>
    !of.left &&
    of.startClass === 'NEAR_POOR' &&
    (of.endClass === 'NOT_POOR' || of.endClass === 'AVERAGE_LIVING'),
};

export type ListedHousehold = Fact & {
  readonly code: string | null;
  readonly headName: string;
  readonly villageName: string;
};

const text = (key: string, vi: string, en: string): Column => ({ key, title: { vi, en }, kind: 'TEXT' });
const count = (key: string, vi: string, en: string): Column => ({ key, title: { vi, en }, kind: 'COUNT' });
const COLUMNS: readonly Column[] = [
  text('code', 'Mã hộ', 'Code'),
  text('village', 'Thôn', 'Village'),
  count('persons', 'Số khẩu', 'Persons'),
  count('b1', 'Điểm B1', 'B1'),
  text('deprived', 'Chỉ số thiếu hụt', 'Deprivations'),
  text('start', 'Đầu kỳ', 'Start'),
  text('end', 'Cuối kỳ', 'End'),
];

const unsettled = ({ vi, en }: Words): Words => ({ vi: `${vi} (chưa chốt)`, en: `${en} (not settled)` });

const cellsOf = (of: ListedHousehold): Cell[] => {
  const end = endOf(of);
  return [
    of.code,
    of.villageName,
    of.persons,
    of.b1 ?? null,
    (of.deprived ?? []).join(', ') || null,
    CLASS_WORDS[of.startClass],
    of.endClass === null ? unsettled(CLASS_WORDS[of.startClass]) : end && CLASS_WORDS[end],
  ];
};

/** A detailed list with names: of a commune, for its own officials. */
export const listForm = (code: ListCode, households: readonly ListedHousehold[]): ReportTable => ({
  ...{ form: code, title: LIST_TITLES[code], columns: COLUMNS },
  rows: households.filter(STANDS_IN[code]).map((of) => ({
    ...{ areaId: null, label: { vi: of.headName, en: of.headName }, line: null, total: false },
    cells: cellsOf(of),
  })),
  notes: [],
});
