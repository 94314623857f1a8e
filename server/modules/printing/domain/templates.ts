import type { PrintPaper } from './papers.ts';
import type { TemplateRule } from './template.ts';

/** Papers whose words stand in a file that a province may replace. */
export const TEMPLATE_FILES = {
  'mau-01.md': 'REQUEST',
  'phu-luc-1a.md': 'REQUEST',
  'mau-04.md': 'LEAVE_REQUEST',
  'danh-sach-ra-soat.md': 'REVIEW_LIST',
  'phieu-a.md': 'FORM_A',
  'phieu-b1.md': 'FORM_B1',
  'phieu-b2.md': 'FORM_B2',
} as const satisfies Readonly<Record<string, PrintPaper>>;
export type TemplateFile = keyof typeof TEMPLATE_FILES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATE_FILES) as TemplateFile[];

/** The same for every paper; a blank one has dots in their place. */
export const FIELDS = ['tinh', 'xa', 'thon', 'nam', 'dot', 'mau', 'so_ho', 'noi_nhan'] as const;
export type FieldName = (typeof FIELDS)[number];
export type FieldValues = Readonly<Record<FieldName, string>>;

const rule = (
  requiredFields: readonly FieldName[],
  requiredTables: readonly string[],
  more: readonly string[] = [],
): TemplateRule => ({
  ...{ fields: FIELDS, requiredFields, requiredTables },
  tables: [...requiredTables, ...more],
});

/** What each must not lose: whom it is about, and the table in which it is answered. */
export const TEMPLATE_RULES: Readonly<Record<TemplateFile, TemplateRule>> = {
  'mau-01.md': rule(['xa', 'thon', 'nam'], ['thanh_vien']),
  'phu-luc-1a.md': rule(['xa', 'thon', 'nam'], ['thanh_vien']),
  'mau-04.md': rule(['xa', 'thon', 'nam'], [], ['thanh_vien']),
  'danh-sach-ra-soat.md': rule(['xa', 'thon', 'nam'], ['danh_sach']),
  'phieu-a.md': rule(['xa', 'thon', 'nam'], ['ho'], ['thanh_vien']),
  'phieu-b1.md': rule(['xa', 'thon', 'nam'], ['ho', 'bang_diem'], ['thanh_vien']),
  'phieu-b2.md': rule(['xa', 'thon', 'nam'], ['ho', 'chi_so'], ['thanh_vien']),
};

/** Which file a paper is printed from; null: its words stand in the program, or the round has no such form. */
export function templateOf(paper: PrintPaper, requestForm: string | null): TemplateFile | null {
  const until2020 = requestForm !== null && /phụ lục 1a/i.test(requestForm);
  if (paper === 'REQUEST') return until2020 ? 'phu-luc-1a.md' : 'mau-01.md';
  if (paper === 'LEAVE_REQUEST') return until2020 ? null : 'mau-04.md';
  return TEMPLATE_NAMES.find((name) => TEMPLATE_FILES[name] === paper) ?? null;
}
