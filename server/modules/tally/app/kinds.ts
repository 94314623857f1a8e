export { TALLY_CLASSES, TALLY_FIELDS, TALLY_UNITS } from '../domain/tally-line.ts';
export type { TallyClass, TallyField, TallyUnit } from '../domain/tally-line.ts';
export { imbalancesOf, type Imbalance } from '../domain/find-imbalances.ts';
