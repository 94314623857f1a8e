export { HouseholdClassEnum } from './enums.ts';
export { Household, householdObject, Member, memberObject } from './types.ts';
