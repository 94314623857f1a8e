/** What later modules may use of households. */
export type { HouseholdStore } from './app/household-store.ts';
export type { Household, Member } from './domain/household.ts';
