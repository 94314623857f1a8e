import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ClassList } from '../../minutes/index.ts';
import type { PaperPlace } from '../app/ports.ts';

/** Papers are Vietnamese, whatever language the screen has. */
export const CLASS_WORDS: Readonly<Record<HouseholdClass, string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  AVERAGE_LIVING: 'Hộ có mức sống trung bình',
  NOT_POOR: 'Hộ không nghèo',
};
export const LIST_NAMES: Readonly<Record<ClassList, string>> = {
  POOR: 'hộ nghèo',
  NEAR_POOR: 'hộ cận nghèo',
  ESCAPED_POVERTY: 'hộ thoát nghèo',
  ESCAPED_NEAR_POVERTY: 'hộ thoát cận nghèo',
};

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string | null): string {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || !day) return 'ngày …… tháng …… năm ………';
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
export const shortDay = (iso: string): string => iso.split('-').reverse().join('/');

const number = new Intl.NumberFormat('vi-VN');
export const count = (of: number): string => number.format(of);

/** "xã Bình Mỹ" inside a sentence: the kind of a unit is no part of its name. */
export const inSentence = (fullName: string): string =>
  fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
export const communeOf = ({ communeName }: PaperPlace): string => inSentence(communeName);
export const committeeOf = (place: PaperPlace): string => `Ủy ban nhân dân ${communeOf(place)}`;
export const authorityOf = ({ communeName }: PaperPlace): string[] => [
  'ỦY BAN NHÂN DÂN',
  communeName.toLocaleUpperCase('vi'),
];

/** The texts of the pack are all confirmed; of its forms only those with a number in QĐ 24/2021 are named. */
export const hasForms = ({ pack }: PaperPlace): boolean => pack.forms !== undefined;

/** Names of indicators as the pack confirms them; null: it does not, so only numbers are printed. */
export function indicatorNames({ pack }: PaperPlace): ReadonlyMap<number, string> | null {
  const sure = pack.indicators.every(({ name }) => name.mark === 'C');
  return sure ? new Map(pack.indicators.map((of) => [of.number, of.name.value.vi])) : null;
}
export const numbers = (deprived: readonly number[]): string =>
  [...deprived].sort((one, other) => one - other).join(', ');
