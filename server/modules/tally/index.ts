/** What later modules may use of the tally. */
export { recomputeWithin } from './app/recompute-tally.ts';
export type { CommuneBoard, CommuneKey, TallyStore, VillageBoard } from './app/tally-store.ts';
export { imbalancesOf, type Imbalance } from './domain/find-imbalances.ts';
export type { ClassTally, TallyLine, TwoForms } from './domain/tally-line.ts';
