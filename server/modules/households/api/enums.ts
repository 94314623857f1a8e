import { registerEnumType } from 'type-graphql';
import { HOUSEHOLD_CLASSES } from '../../../kernel/classes.ts';
import { enumOf } from '../../areas/api/index.ts';

export const HouseholdClassEnum = enumOf(HOUSEHOLD_CLASSES);
registerEnumType(HouseholdClassEnum, {
  name: 'HouseholdClass',
  description: 'Hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình, hộ không nghèo.',
});
