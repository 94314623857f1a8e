import type { HouseholdClass } from '../../../kernel/classes.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { About, ComplaintKind, ComplaintState, Outcome, ReCheckOutcome } from './vocabulary.ts';

export type DecidedComplaint = {
  readonly kind: ComplaintKind;
  readonly state: ComplaintState;
  readonly about: About;
};
/** The second visit as the decision needs it. */
export type VisitedReCheck = {
  readonly visitedOn: string | null;
  /** The class that the answers found at the visit give; null: nothing was assessed anew. */
  readonly foundClass: HouseholdClass | null;
};
/** The case as it stands. */
export type StandingCase = {
  readonly state: 'LISTED' | 'ON_AGENDA' | 'AGREED' | 'RE_REVIEW';
  readonly endClass: HouseholdClass | null;
  /** The commune has reported: no meeting is held any more. */
  readonly frozen: boolean;
};

const JUDGED: readonly Outcome[] = ['UPHELD', 'PARTLY', 'REJECTED'];

/** Feedback is noted; a complaint is judged after the second visit, or withdrawn by whoever made it. */
export function outcomeRefusal(
  of: DecidedComplaint,
  outcome: Outcome,
  reCheck: VisitedReCheck | null,
  then: ReCheckOutcome | null,
) {
  if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
  if (of.kind === 'FEEDBACK' && outcome !== 'NOTED' && outcome !== 'WITHDRAWN')
    return refuse('FEEDBACK_IS_NOTED', { field: 'outcome' });
  if (of.kind === 'COMPLAINT' && outcome === 'NOTED')
    return refuse('COMPLAINT_IS_JUDGED', { field: 'outcome' });
  const visited = reCheck?.visitedOn != null;
  if (JUDGED.includes(outcome) && of.about === 'CASE' && !visited) return refuse('RE_CHECK_MISSING');
  if (visited && then === null) return refuse('RE_CHECK_OUTCOME_MISSING', { field: 'then' });
  if (!visited && then !== null) return refuse('RE_CHECK_MISSING');
  const moves = then === 'CHANGED' || then === 'NEW_MEETING';
  return moves && of.kind === 'COMPLAINT' && outcome !== 'UPHELD' && outcome !== 'PARTLY'
    ? refuse('OUTCOME_CONTRADICTS', { field: 'outcome' })
    : null;
}

type EndRefusal =
  'RE_CHECK_NOT_VISITED' | 'CASE_NOT_DECIDED_YET' | 'CLASS_IS_THE_SAME' | 'NO_MEETING_AFTER_REPORT';
export type ReCheckDecision = {
  readonly outcome: ReCheckOutcome;
  /** In force from now on; null: open until the village has met. */
  readonly endClass: HouseholdClass | null;
};

/**
 * QĐ 24/2021 Đ.4 k.4: after the second visit the list is posted again. The class is never typed: it stays, or becomes the
 * one that the new answers give, or the village is asked once more.
 */
export function decideReCheck(
  of: StandingCase,
  reCheck: VisitedReCheck,
  outcome: ReCheckOutcome,
): Result<ReCheckDecision, EndRefusal> {
  if (reCheck.visitedOn === null) return refuse('RE_CHECK_NOT_VISITED');
  if (outcome === 'KEPT') return success({ outcome, endClass: of.endClass });
  if (of.state !== 'AGREED' || of.endClass === null) return refuse('CASE_NOT_DECIDED_YET');
  if (outcome === 'NEW_MEETING')
    return of.frozen ? refuse('NO_MEETING_AFTER_REPORT') : success({ outcome, endClass: null });
  const { foundClass } = reCheck;
  return foundClass === null || foundClass === of.endClass
    ? refuse('CLASS_IS_THE_SAME', { field: 'then' })
    : success({ outcome, endClass: foundClass });
}

/** Four eyes: one visitor alone, and the same who surveyed the household before. It is shown, never forbidden. */
export function surveyedAlone(visitors: readonly string[], surveyors: readonly string[]): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  const before = new Set(surveyors.map(plain));
  return visitors.length > 0 && visitors.every((name) => before.has(plain(name)));
}
