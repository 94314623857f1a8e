import { writeSheets, type SheetToWrite } from '../../../platform/files/xlsx/write-workbook.ts';
import type { ExportRow, ExportSheet, WriteSheet } from '../app/export-people.ts';
import type { PersonProblem } from '../domain/check-person.ts';
import type { ExportField } from '../domain/mapping.ts';
import { certificateNumber, type FrozenMember } from '../domain/recognised.ts';
import { CLASS_WORDS, numbers, shortDay } from './words.ts';

const PROBLEM_WORDS: Readonly<Record<PersonProblem, string>> = {
  ID_MISSING: 'thiếu số định danh',
  ID_NOT_DIGITS: 'số định danh có ký tự không phải chữ số',
  ID_WRONG_LENGTH: 'số định danh sai độ dài',
  ID_LOST_LEADING_ZERO: 'số định danh mất số 0 ở đầu',
  ID_PROVINCE_UNKNOWN: 'mã tỉnh trong số định danh không có',
  ID_CONTRADICTS_SEX: 'số định danh không khớp giới tính',
  ID_CONTRADICTS_BIRTH: 'số định danh không khớp năm sinh',
  ID_TWICE: 'số định danh đứng ở hai người',
  SEX_MISSING: 'thiếu giới tính',
  BIRTH_YEAR_MISSING: 'thiếu năm sinh',
};
const SEX = { MALE: 'Nam', FEMALE: 'Nữ' } as const;

type Cell = string | number | null;
type Of = ExportRow & { readonly sheet: ExportSheet; readonly position: number };

const headOf = ({ household }: ExportRow): FrozenMember | undefined =>
  household.members.find(({ name }) => name === household.headName);

/** Id numbers are texts: a number cell loses the 0 at its head. */
const READ: Readonly<Record<ExportField, (of: Of) => Cell>> = {
  POSITION: ({ position }) => position,
  HOUSEHOLD_CODE: ({ household }) => household.householdCode,
  HEAD_NAME: ({ household }) => household.headName,
  HEAD_ID_NUMBER: (of) => headOf(of)?.idNumber ?? null,
  VILLAGE: ({ household }) => household.villageName,
  COMMUNE: ({ sheet }) => sheet.place.communeName,
  COMMUNE_CODE: ({ sheet }) => sheet.communeCode,
  PROVINCE: ({ sheet }) => sheet.place.provinceName,
  YEAR: ({ sheet }) => sheet.place.year,
  CLASS_BEFORE: ({ household }) => CLASS_WORDS[household.classBefore],
  CLASS: ({ household }) => household.classAfter && CLASS_WORDS[household.classAfter],
  PERSONS: ({ household }) => household.persons,
  INDICATORS: ({ household }) => numbers(household.deprived),
  DECISION_NUMBER: ({ decision }) => decision.number,
  DECISION_DATE: ({ decision }) => shortDay(decision.dated),
  CERTIFICATE_NUMBER: ({ certificate }) => certificate && certificateNumber(certificate),
  IN_SOFTWARE_ON: ({ tick }) => tick && shortDay(tick.onDay),
  MEMBER_NAME: ({ member }) => member?.name ?? null,
  RELATION: ({ member }) => member?.relation ?? null,
  SEX: ({ member }) => (member?.sex ? SEX[member.sex] : null),
  BIRTH_DATE: ({ member }) => (member?.birthDate ? shortDay(member.birthDate) : null),
  BIRTH_YEAR: ({ member }) => member?.birthYear ?? null,
  ID_NUMBER: ({ member }) => member?.idNumber ?? null,
  ETHNICITY: ({ member }) => member?.ethnicity ?? null,
};

function tableOf(
  sheet: ExportSheet,
  name: string,
  rows: readonly ExportRow[],
  withProblems: boolean,
): SheetToWrite {
  const { columns } = sheet;
  const cells = rows.map((row, index) => [
    ...columns.map(({ field }) => READ[field]({ ...row, sheet, position: index + 1 })),
    ...(withProblems ? [row.problems.map((of) => PROBLEM_WORDS[of]).join('; ')] : []),
  ]);
  const headings = [...columns.map(({ heading }) => heading), ...(withProblems ? ['Cần sửa'] : [])];
  const widths = headings.map((heading) => Math.min(40, Math.max(10, heading.length + 4)));
  return { name, rows: [headings, ...cells], widths, frozenRows: 1 };
}

/** Everybody in one sheet; who cannot be right is in it too and on a sheet of its own, with what is wrong. */
export const writePeople: WriteSheet = (sheet) => {
  const wrong = sheet.rows.filter(({ problems }) => problems.length > 0);
  return writeSheets([
    tableOf(sheet, 'Danh sách', sheet.rows, false),
    ...(wrong.length > 0 ? [tableOf(sheet, 'Cần sửa', wrong, true)] : []),
  ]);
};
