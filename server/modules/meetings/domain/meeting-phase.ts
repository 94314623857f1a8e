import type { AdjournKind, MeetingKind, MeetingState } from './vocabulary.ts';

/** Where a meeting is, for whoever has several on one evening; what needs somebody first. */
export const MEETING_PHASES = [
  'BELOW_QUORUM',
  'IN_SESSION',
  'NOT_STARTED',
  'PAPER_NOT_ENTERED',
  'ADJOURNED',
  'SEALED',
] as const;
export type MeetingPhase = (typeof MEETING_PHASES)[number];

type Of = {
  readonly state: MeetingState;
  readonly kind: MeetingKind;
  readonly adjournKind: AdjournKind | null;
  readonly present: number;
};

/** Before anybody came nobody is missing: below quorum is said of a hall that has begun to fill. */
export function phaseOf({ state, kind, adjournKind, present }: Of, quorumReached: boolean): MeetingPhase {
  if (state === 'SEALED') return adjournKind === null ? 'SEALED' : 'ADJOURNED';
  if (kind === 'PAPER') return 'PAPER_NOT_ENTERED';
  if (!quorumReached && present > 0) return 'BELOW_QUORUM';
  return state === 'IN_SESSION' ? 'IN_SESSION' : 'NOT_STARTED';
}
