import type { Draft, HouseholdForm } from './kept.ts';
import { idOf } from './kept.ts';

export type HouseholdState =
  | 'WAITING'
  | 'SCORED'
  | 'RE_REVIEW'
  | 'ON_AGENDA'
  | 'AGREED'
  | 'DRAFT'
  | 'OUTBOX'
  | 'REFUSED'
  | 'SENT'
  | 'CONFLICT';

/** Where the form of a household stands, on this machine first. */
export const stateOf = (
  form: HouseholdForm,
  drafts: readonly Draft[],
  sent: Readonly<Record<string, unknown>>,
): HouseholdState => {
  const draft = drafts.find(({ id }) => id === idOf(form));
  if (draft) return draft.waiting ? 'OUTBOX' : draft.refused ? 'REFUSED' : 'DRAFT';
  if (sent[idOf(form)]) return 'SENT';
  if (form.conflicts > 0) return 'CONFLICT';
  if (form.caseState === null) return 'WAITING';
  return form.caseState === 'LISTED' ? 'SCORED' : form.caseState;
};

/** Still to be done by whoever visits. */
export const isOpenState = (state: HouseholdState): boolean =>
  ['WAITING', 'RE_REVIEW', 'DRAFT', 'OUTBOX', 'REFUSED', 'CONFLICT'].includes(state);
