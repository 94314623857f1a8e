import type { About, ComplaintKind, ComplaintState } from './vocabulary.ts';

/** The one thing to do next. ANSWER and DONE come after the decision. */
export const NEXT_STEPS = [
  'ASSIGN',
  'SIGN',
  'LINK',
  'RE_CHECK',
  'VISIT',
  'DECIDE',
  'ANSWER',
  'DONE',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export type ComplaintFacts = {
  readonly kind: ComplaintKind;
  readonly state: ComplaintState;
  readonly toBeSigned: boolean;
  readonly about: About;
  readonly owner: string | null;
  readonly caseId: string | null;
  readonly reCheck: { readonly visitedOn: string | null } | null;
  readonly answered: boolean;
};

/** What only a complaint that counts needs: the household by name, the second visit (QĐ 24/2021 Đ.4 k.4). */
function ofCase({ caseId, reCheck }: ComplaintFacts): NextStep {
  if (!caseId) return 'LINK';
  if (!reCheck) return 'RE_CHECK';
  return reCheck.visitedOn === null ? 'VISIT' : 'DECIDE';
}

/** Where a complaint stands follows from what was recorded, never from a day that has passed. */
export function nextStep(of: ComplaintFacts): NextStep {
  if (of.state === 'CLOSED') return of.kind === 'COMPLAINT' && !of.answered ? 'ANSWER' : 'DONE';
  if (!of.owner) return 'ASSIGN';
  if (of.toBeSigned) return 'SIGN';
  if (of.reCheck && of.reCheck.visitedOn === null) return 'VISIT';
  return of.kind === 'COMPLAINT' && of.about === 'CASE' ? ofCase(of) : 'DECIDE';
}
