import type { SheetCell } from '../../../platform/files/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../../platform/files/xlsx/write-workbook.ts';
import type { Block, Column } from '../../../platform/papers/index.ts';
import type { Dossier } from '../app/make-files.ts';
import type { SubmittedCase } from '../app/submission-store.ts';

/** The four lists that go with a report. Whoever leaves poverty and is near-poor stands in two of them. */
export const LISTS = [
  {
    kind: 'LIST_POOR',
    file: 'danh-sach-ho-ngheo',
    sheet: 'Hộ nghèo',
    name: 'DANH SÁCH HỘ NGHÈO',
    has: ({ content }: SubmittedCase) => content.endClass === 'POOR',
  },
  {
    kind: 'LIST_NEAR_POOR',
    file: 'danh-sach-ho-can-ngheo',
    sheet: 'Hộ cận nghèo',
    name: 'DANH SÁCH HỘ CẬN NGHÈO',
    has: ({ content }: SubmittedCase) => content.endClass === 'NEAR_POOR',
  },
  {
    kind: 'LIST_LEFT_POVERTY',
    file: 'danh-sach-ho-thoat-ngheo',
    sheet: 'Hộ thoát nghèo',
    name: 'DANH SÁCH HỘ THOÁT NGHÈO',
    has: ({ content }: SubmittedCase) => content.startClass === 'POOR' && content.endClass !== 'POOR',
  },
  {
    kind: 'LIST_LEFT_NEAR_POVERTY',
    file: 'danh-sach-ho-thoat-can-ngheo',
    sheet: 'Hộ thoát cận nghèo',
    name: 'DANH SÁCH HỘ THOÁT CẬN NGHÈO',
    has: ({ content }: SubmittedCase) =>
      content.startClass === 'NEAR_POOR' && content.endClass !== 'POOR' && content.endClass !== 'NEAR_POOR',
  },
] as const;
export type List = (typeof LISTS)[number];

const CLASS: Readonly<Record<string, string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  AVERAGE_LIVING: 'Hộ có mức sống trung bình',
  NOT_POOR: 'Hộ không nghèo',
};
const className = (of: string | null): string => (of ? (CLASS[of] ?? of) : '');
const mark = (is: boolean): string => (is ? 'x' : '');

export const casesOf = ({ cases }: Dossier, list: List): SubmittedCase[] => cases.filter(list.has);

/** A real .xlsx: numbers are numbers, codes and names are text. */
export function listWorkbook(dossier: Dossier, list: List): Promise<Uint8Array> {
  const { facts, report } = dossier;
  const villages = new Map(facts.villages.map(({ id, fullName }) => [id, fullName]));
  const header = [
    ...['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Tổ', 'Số nhân khẩu', 'Đầu kỳ', 'Điểm B1', 'Điểm B2'],
    ...facts.indicators.map(({ number, name }) => `${number}. ${name}`),
    ...['Kết quả', 'Dân tộc thiểu số', 'Không có khả năng lao động', 'Người có công', 'Nguyên nhân'],
  ];
  const rows = casesOf(dossier, list).map(({ content: of, villageId }, index): SheetCell[] => [
    ...[index + 1, of.householdCode ?? '', of.headName, villages.get(villageId) ?? '', of.toName ?? ''],
    ...[of.persons, className(of.startClass), of.b1, of.b2],
    ...facts.indicators.map(({ number }) => mark(of.deprived.includes(number))),
    ...[className(of.endClass), mark(of.ethnicMinority), mark(of.noLabour), mark(of.merit), of.cause ?? ''],
  ]);
  const title = [
    [`ỦY BAN NHÂN DÂN ${facts.communeName.toLocaleUpperCase('vi')}`],
    [`${list.name} NĂM ${facts.year}`],
    [`Kèm theo báo cáo ${report.letterNumber ?? '…'}; mã hồ sơ ${report.dossierSha256 ?? ''}`],
    [],
  ];
  return writeWorkbook({
    name: list.sheet,
    rows: [...title, header, ...rows],
    widths: [...[6, 14, 28, 22, 10, 10, 16, 10, 10], ...facts.indicators.map(() => 14), 18, 12, 14, 12, 30],
    frozenRows: title.length + 1,
  });
}

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 0.7, align: 'center' },
  { title: 'Mã hộ', share: 1.5 },
  { title: 'Chủ hộ', share: 3 },
  { title: 'Thôn, tổ', share: 2.6 },
  { title: 'Khẩu', share: 0.8, align: 'center' },
  { title: 'Đầu kỳ', share: 1.7 },
  { title: 'B1', share: 0.8, align: 'center' },
  { title: 'B2', share: 0.8, align: 'center' },
  { title: 'Chỉ số thiếu hụt', share: 1.9 },
  { title: 'Kết quả', share: 1.7 },
];

/** The same list on paper; which indicator each number is stands below. */
export function listBlocks(dossier: Dossier, list: List): Block[] {
  const villages = new Map(dossier.facts.villages.map(({ id, fullName }) => [id, fullName]));
  const cases = casesOf(dossier, list);
  const rows = cases.map(({ content: of, villageId }, index) => [
    ...[String(index + 1), of.householdCode ?? '', of.headName],
    [villages.get(villageId) ?? '', of.toName].filter(Boolean).join(', '),
    ...[String(of.persons), className(of.startClass), String(of.b1), String(of.b2)],
    ...[of.deprived.join(', '), className(of.endClass)],
  ]);
  const persons = cases.reduce((sum, { content }) => sum + content.persons, 0);
  const about = `Năm ${dossier.facts.year} – ${cases.length} hộ, ${persons} khẩu`;
  if (cases.length === 0)
    return [
      { kind: 'title', name: list.name, about },
      { kind: 'paragraph', text: 'Không có hộ nào.', align: 'center' },
    ];
  return [
    { kind: 'title', name: list.name, about },
    { kind: 'table', columns: [...COLUMNS], rows, size: 10 },
  ];
}
