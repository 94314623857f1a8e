/** What later modules may use of households. */
export type { HouseholdStore, KeptChange, PersonTwice, SharedIdNumber } from './app/household-store.ts';
export { takeTold, type Told, type ToldPerson } from './app/take-told.ts';
export {
  bornAfter,
  isHead,
  type Household,
  type Member,
  type StoredHousehold,
  type StoredMember,
} from './domain/household.ts';
