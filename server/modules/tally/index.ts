/** What later modules may use of the tally. */
export { recomputeWithin } from './app/recompute-tally.ts';
export { recountWithin } from './app/recount-tally.ts';
export type {
  Balance,
  BalancePart,
  CaseBehind,
  CommuneBoard,
  CommuneKey,
  TallyStore,
  VillageBoard,
} from './app/tally-store.ts';
export { countedHouseholds } from './db/cases-sql.ts';
export type { Cell } from './domain/cell.ts';
export { placesOf } from './domain/derive-tally.ts';
export { imbalancesOf, type Imbalance } from './domain/find-imbalances.ts';
export {
  addForms,
  lineFromColumns,
  PRINTED_COLUMNS,
  TALLY_CLASSES,
  TALLY_UNITS,
} from './domain/tally-line.ts';
export type {
  ClassTally,
  TallyClass,
  TallyField,
  TallyLine,
  TallyUnit,
  TwoForms,
} from './domain/tally-line.ts';
