import { placesOf, PRINTED_COLUMNS, type TallyClass, type TallyField } from '../../tally/index.ts';
import type { Fact } from './fact.ts';
import type { Figure, Form } from './form-spec.ts';
import type { Line, Words } from './table.ts';

const HEADS: Readonly<Record<TallyClass, readonly Words[]>> = {
  POOR: [
    { vi: 'Hộ nghèo đầu kỳ', en: 'Poor at the start' },
    { vi: 'Trở thành hộ cận nghèo', en: 'Became near-poor' },
    { vi: 'Vượt qua chuẩn cận nghèo', en: 'Rose above near-poor' },
    { vi: 'Khác (chết, chuyển đi, tách, nhập hộ)', en: 'Other (died, moved, split, merged)' },
    { vi: 'Hộ cận nghèo trở thành hộ nghèo', en: 'Near-poor became poor' },
    { vi: 'Tái nghèo', en: 'Back into poverty' },
    { vi: 'Phát sinh mới', en: 'New' },
    { vi: 'Khác (chuyển đến, tách, nhập hộ)', en: 'Other (moved in, split, merged)' },
    { vi: 'Hộ nghèo cuối kỳ', en: 'Poor at the end' },
  ],
  NEAR_POOR: [
    { vi: 'Hộ cận nghèo đầu kỳ', en: 'Near-poor at the start' },
    { vi: 'Vượt qua chuẩn cận nghèo', en: 'Rose above near-poor' },
    { vi: 'Trở thành hộ nghèo', en: 'Became poor' },
    { vi: 'Khác (chết, chuyển đi, tách, nhập hộ)', en: 'Other (died, moved, split, merged)' },
    { vi: 'Hộ nghèo trở thành hộ cận nghèo', en: 'Poor became near-poor' },
    { vi: 'Tái cận nghèo', en: 'Back into near-poverty' },
    { vi: 'Phát sinh mới', en: 'New' },
    { vi: 'Khác (chuyển đến, tách, nhập hộ)', en: 'Other (moved in, split, merged)' },
    { vi: 'Hộ cận nghèo cuối kỳ', en: 'Near-poor at the end' },
  ],
};

const placed = (household: Fact, of: TallyClass, field: TallyField): boolean =>
  placesOf(household).some(([form, place]) => form === of && place === field);

const figure = (of: TallyClass, index: number): Figure => {
  const field = PRINTED_COLUMNS[of][index] ?? 'end';
  return {
    ...{ key: `c${index + 1}`, title: HEADS[of][index] ?? { vi: '', en: '' } },
    value: ({ movement }, line: Line) => {
      const form = of === 'POOR' ? movement.poor : movement.nearPoor;
      return (line === 'HOUSEHOLDS' ? form.households : form.persons)[field];
    },
    counts: (household) => (placed(household, of, field) ? 1 : 0),
  };
};

const ALIKE: Words = {
  vi: 'Cột 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. Kiểm tra chéo: cột 2 biểu hộ nghèo = cột 5 biểu hộ cận nghèo; cột 5 biểu hộ nghèo = cột 3 biểu hộ cận nghèo.',
  en: 'Column 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. Across the forms: column 2 of the poor = column 5 of the near-poor; column 5 of the poor = column 3 of the near-poor.',
};
const OPEN: Words = {
  vi: 'Hộ chưa chốt (chưa họp hoặc chưa thống nhất) tính theo phân loại đầu kỳ.',
  en: 'A household that is not settled (no meeting yet, or not agreed) counts with its class at the start.',
};
const TITLES: Readonly<Record<TallyClass, Words>> = {
  POOR: { vi: 'Diễn biến hộ nghèo trong kỳ', en: 'Movement of poor households' },
  NEAR_POOR: { vi: 'Diễn biến hộ cận nghèo trong kỳ', en: 'Movement of near-poor households' },
};

/** Columns 1 to 9 of the movement, households and persons, from the lines of the tally. */
export const movementForm =
  (of: TallyClass): Form =>
  () => ({
    ...{ title: TITLES[of], asks: [], lines: 'TWO', notes: [ALIKE, OPEN] },
    figures: [
      figure(of, 0),
      { title: { vi: 'Giảm trong kỳ', en: 'Left' }, figures: [1, 2, 3].map((index) => figure(of, index)) },
      {
        title: { vi: 'Tăng trong kỳ', en: 'Entered' },
        figures: [4, 5, 6, 7].map((index) => figure(of, index)),
      },
      figure(of, 8),
    ],
  });
