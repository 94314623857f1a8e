export { TALLY_CLASSES, type TallyClass } from '../domain/tally-line.ts';
export { imbalancesOf, type Imbalance } from '../domain/find-imbalances.ts';
