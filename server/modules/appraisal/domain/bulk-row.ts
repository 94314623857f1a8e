import type { AppraisalState } from './appraisal-case.ts';

/** What becomes of a case in a bulk agreement, and why not. */
export const BULK_OUTCOMES = [
  'AGREE',
  'ANSWERED',
  'HELD',
  'CHANGED',
  'FOUR_EYES',
  'DEFECT',
  'NOT_IN_VILLAGE',
] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

export type BulkFacts = {
  readonly inVillage: boolean;
  readonly state: AppraisalState;
  readonly heldByAnother: boolean;
  readonly asRead: boolean;
  readonly ownPart: boolean;
  /** The sample found an answer in it whose correction changes the class. */
  readonly defect: boolean;
};

/** The first precondition that does not hold. A case without any is agreed to. */
export function bulkOutcome(of: BulkFacts): BulkOutcome {
  if (!of.inVillage || of.state === 'PROVISIONAL') return 'NOT_IN_VILLAGE';
  if (of.state !== 'READY') return 'ANSWERED';
  if (of.heldByAnother) return 'HELD';
  if (!of.asRead) return 'CHANGED';
  if (of.ownPart) return 'FOUR_EYES';
  return of.defect ? 'DEFECT' : 'AGREE';
}
