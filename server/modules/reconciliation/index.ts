/** What later modules may use of the reconciliation. */
export type { JudgedDiscrepancy } from './app/judge-discrepancies.ts';
export type { Balance, BalancePart } from '../tally/index.ts';
export type {
  CorrectionEntry,
  Discrepancy,
  DiscrepancyState,
  HouseholdBehind,
} from './domain/discrepancy.ts';
export { unexplained, type OpeningAdjustment, type OpeningFigure } from './domain/opening.ts';
export { DISCREPANCY_KINDS, WAYS_OUT, type DiscrepancyKind, type WayOut } from './domain/ways-out.ts';
