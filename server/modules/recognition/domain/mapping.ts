import type { ClassList } from '../../minutes/index.ts';

/** Who receives people from us, and under which columns. */
export const TARGETS = [
  'POPULATION_DATABASE',
  'MINISTRY_SOFTWARE',
  'HEALTH_INSURANCE',
  'ELECTRICITY',
  'POLICY_BANK',
] as const;
export type Target = (typeof TARGETS)[number];

/** What a column can hold: of the household in every row, of the member where a row is a person. */
export const HOUSEHOLD_FIELDS = [
  'POSITION',
  'HOUSEHOLD_CODE',
  'HEAD_NAME',
  'HEAD_ID_NUMBER',
  'VILLAGE',
  'COMMUNE',
  'COMMUNE_CODE',
  'PROVINCE',
  'YEAR',
  'CLASS_BEFORE',
  'CLASS',
  'PERSONS',
  'INDICATORS',
  'DECISION_NUMBER',
  'DECISION_DATE',
  'CERTIFICATE_NUMBER',
  'IN_SOFTWARE_ON',
] as const;
export const MEMBER_FIELDS = [
  'MEMBER_NAME',
  'RELATION',
  'SEX',
  'BIRTH_DATE',
  'BIRTH_YEAR',
  'ID_NUMBER',
  'ETHNICITY',
] as const;
export const EXPORT_FIELDS = [...HOUSEHOLD_FIELDS, ...MEMBER_FIELDS] as const;
export type ExportField = (typeof EXPORT_FIELDS)[number];

export type MappedColumn = { readonly field: ExportField; readonly heading: string };
export type TargetRule = {
  /** A row is a person, or a household. */
  readonly rows: 'MEMBERS' | 'HOUSEHOLDS';
  /** Households of which lists. */
  readonly lists: readonly ClassList[];
  /** Rows whose id number, birth year or sex cannot be right are listed apart. */
  readonly checksIds: boolean;
  /** As long as nobody has saved other columns. */
  readonly columns: readonly MappedColumn[];
};

const NEEDY: readonly ClassList[] = ['POOR', 'NEAR_POOR'];
const ALL: readonly ClassList[] = [...NEEDY, 'ESCAPED_POVERTY', 'ESCAPED_NEAR_POVERTY'];
const column = (field: ExportField, heading: string): MappedColumn => ({ field, heading });

const PERSON = [
  column('MEMBER_NAME', 'Họ và tên'),
  column('RELATION', 'Quan hệ với chủ hộ'),
  column('SEX', 'Giới tính'),
  column('BIRTH_DATE', 'Ngày sinh'),
  column('BIRTH_YEAR', 'Năm sinh'),
  column('ID_NUMBER', 'Số định danh/CCCD/CMND'),
];
const HOUSE = [
  column('POSITION', 'STT'),
  column('HOUSEHOLD_CODE', 'Mã hộ'),
  column('HEAD_NAME', 'Chủ hộ'),
  column('VILLAGE', 'Thôn'),
];
const DECISION = [
  column('CLASS', 'Diện'),
  column('DECISION_NUMBER', 'Số quyết định'),
  column('DECISION_DATE', 'Ngày quyết định'),
];

/** Beginnings, not official layouts: none was at hand. Whoever receives the file says which columns it wants. */
export const TARGET_RULES: Readonly<Record<Target, TargetRule>> = {
  POPULATION_DATABASE: {
    rows: 'MEMBERS',
    lists: ALL,
    checksIds: true,
    columns: [...HOUSE, ...PERSON, column('ETHNICITY', 'Dân tộc'), ...DECISION],
  },
  MINISTRY_SOFTWARE: {
    rows: 'HOUSEHOLDS',
    lists: ALL,
    checksIds: false,
    columns: [
      ...[...HOUSE, column('HEAD_ID_NUMBER', 'Số định danh chủ hộ'), column('PERSONS', 'Nhân khẩu')],
      ...[column('CLASS_BEFORE', 'Diện trước rà soát'), ...DECISION],
      ...[column('INDICATORS', 'Chỉ số thiếu hụt'), column('IN_SOFTWARE_ON', 'Đã cập nhật ngày')],
    ],
  },
  HEALTH_INSURANCE: {
    rows: 'MEMBERS',
    lists: NEEDY,
    checksIds: true,
    columns: [...HOUSE, ...PERSON, ...DECISION],
  },
  ELECTRICITY: { rows: 'HOUSEHOLDS', lists: ['POOR'], checksIds: false, columns: [...HOUSE, ...DECISION] },
  POLICY_BANK: {
    rows: 'HOUSEHOLDS',
    lists: [...NEEDY, 'ESCAPED_POVERTY'],
    checksIds: false,
    columns: [...HOUSE, column('HEAD_ID_NUMBER', 'Số định danh chủ hộ'), ...DECISION],
  },
};

const LONGEST = 80;
const MOST = 40;

/** The first heading that cannot stand; null: all can. A column of a person has no place where a row is a household. */
export function wrongColumn(target: Target, columns: readonly MappedColumn[]): string | null {
  const headings = columns.map(({ heading }) => heading.normalize('NFC').trim());
  if (columns.length === 0 || columns.length > MOST) return 'columns';
  const bad = headings.findIndex(
    (heading, index) => heading === '' || heading.length > LONGEST || headings.indexOf(heading) !== index,
  );
  if (bad >= 0) return headings[bad] || `${bad + 1}`;
  const members: readonly string[] = MEMBER_FIELDS;
  const ofMember = columns.find(({ field }) => members.includes(field));
  return ofMember && TARGET_RULES[target].rows === 'HOUSEHOLDS' ? ofMember.heading : null;
}
