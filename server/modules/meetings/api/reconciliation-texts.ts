import type { Language } from '../../../kernel/refusals.ts';
import { MOVEMENT_KINDS, type MovementKind } from '../../assessments/index.ts';
import type { Difference, ReconciliationRow } from '../app/words.ts';

type Text = Readonly<Record<Language, string>>;

const LISTS: Readonly<Record<MovementKind, Text>> = {
  ESCAPED_POVERTY: { vi: 'Danh sách hộ thoát nghèo', en: 'List: escaped poverty' },
  ESCAPED_NEAR_POVERTY: { vi: 'Danh sách hộ thoát cận nghèo', en: 'List: escaped near-poverty' },
  NEW_POOR: { vi: 'Danh sách hộ nghèo phát sinh mới', en: 'List: newly poor' },
  NEW_NEAR_POOR: { vi: 'Danh sách hộ cận nghèo phát sinh mới', en: 'List: newly near-poor' },
  RELAPSED_POOR: { vi: 'Danh sách hộ tái nghèo', en: 'List: back into poverty' },
  RELAPSED_NEAR_POOR: { vi: 'Danh sách hộ tái cận nghèo', en: 'List: back into near-poverty' },
  POOR_TO_NEAR_POOR: { vi: 'Danh sách hộ nghèo thành cận nghèo', en: 'List: poor to near-poor' },
  NEAR_POOR_TO_POOR: { vi: 'Danh sách hộ cận nghèo thành nghèo', en: 'List: near-poor to poor' },
  OTHER: { vi: 'Danh sách hộ biến động khác', en: 'List: other changes' },
  UNCHANGED: { vi: 'Danh sách hộ giữ nguyên', en: 'List: unchanged' },
};
const CLOSING: Text = {
  vi: 'Giơ tay xác nhận toàn bộ kết quả',
  en: 'Show of hands on the whole result',
};
const AGAIN: Text = { vi: 'lần', en: 'attempt' };

const DIFFERENCES: Readonly<Record<Difference['kind'], (people: number) => Text>> = {
  HANDS_MISSING: (people) => ({
    vi: `Đếm thiếu ${people} người giơ tay; tính là không có ý kiến`,
    en: `${people} hands were not counted; they are in as no opinion`,
  }),
  ALL_BY_HAND: (people) => ({
    vi: `${people} người dùng điện thoại đã giơ tay thay`,
    en: `${people} people with phones answered by hand instead`,
  }),
  BASE: (people) => ({
    vi: `Số người giơ tay và dùng điện thoại lệch ${people} so với số dự họp`,
    en: `Hands and phones differ from the base by ${people}`,
  }),
  RESULT: (people) => ({
    vi: `Kết quả lệch ${people} so với số dự họp`,
    en: `The result differs from the base by ${people}`,
  }),
};

export const differenceText = ({ kind, people }: Difference, language: Language): string =>
  DIFFERENCES[kind](people)[language];

const movementOf = (text: string | null): MovementKind =>
  MOVEMENT_KINDS.find((movement) => movement === text) ?? 'UNCHANGED';

type Asked = Pick<
  ReconciliationRow['motion'],
  'purpose' | 'headName' | 'movement' | 'households' | 'attempt'
>;

/** What was asked: the household's head, the list, or the whole. */
export function titleOf(motion: Asked, language: Language): string {
  const list = `${LISTS[movementOf(motion.movement)][language]} (${motion.households})`;
  const title = motion.purpose === 'CLOSING' ? CLOSING[language] : (motion.headName ?? list);
  return motion.attempt > 1 ? `${title}, ${AGAIN[language]} ${motion.attempt}` : title;
}
