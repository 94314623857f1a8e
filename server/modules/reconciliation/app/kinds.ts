/** Words of the domain for the API. */
export { DISCREPANCY_STATES, type DiscrepancyState, type Found } from '../domain/discrepancy.ts';
export { unexplained } from '../domain/opening.ts';
export {
  DISCREPANCY_KINDS,
  WAY_OUT_CODES,
  WAYS_OUT,
  type DiscrepancyKind,
  type WayOut,
} from '../domain/ways-out.ts';
