import type { HouseholdClass } from '../../../kernel/classes.ts';

/** What hangs and what is read out is Vietnamese, whatever language the screen has. */
export const CLASS_WORDS: Readonly<Record<HouseholdClass, string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  AVERAGE_LIVING: 'Hộ có mức sống trung bình',
  NOT_POOR: 'Hộ không nghèo',
};
