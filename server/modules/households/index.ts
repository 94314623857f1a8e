/** What later modules may use of households. */
export type { HouseholdStore, RollSearch } from './app/household-store.ts';
export type { Household, Member, RollPerson } from './domain/household.ts';
