import { hasFewPhones } from './few-phones.ts';
import type { AgendaSection, Counts, MotionPurpose } from './vocabulary.ts';

/** A closed motion as it was received and as it was counted. */
export type ReconciledMotion = {
  readonly motionId: string;
  readonly meetingId: string;
  readonly purpose: MotionPurpose;
  readonly attempt: number;
  readonly section: AgendaSection | null;
  readonly movement: string | null;
  /** Of a household heard alone. */
  readonly headName: string | null;
  readonly households: number;
  readonly base: number;
  readonly handBase: number;
  readonly phoneBase: number;
  /** Everybody, in a secret ballot on paper; else 0. */
  readonly paperBase: number;
  /** Sheets that came back; null: no secret ballot. */
  readonly sheetsReturned: number | null;
  /** Of these: who stand aside, so that fewer phones answer. */
  readonly phonesAside: number;
  /** As counted in the hall; null: nobody answers by hand. */
  readonly hands: Counts | null;
  /** People from whom a ballot was received. */
  readonly phoneBallots: number;
  readonly result: Counts;
  /** Null: of one cluster. */
  readonly agreed: boolean | null;
  readonly reason: string | null;
};

export type Difference =
  | { readonly kind: 'HANDS_MISSING'; readonly people: number }
  | { readonly kind: 'ALL_BY_HAND'; readonly people: number }
  | { readonly kind: 'BASE'; readonly people: number }
  | { readonly kind: 'RESULT'; readonly people: number };

export type ReconciliationRow = {
  readonly motion: ReconciledMotion;
  /** Agree and disagree together. Null with its neighbour when few phones answered. */
  readonly handsRaised: number | null;
  readonly handsNoOpinion: number | null;
  /** Null: everything adds up. */
  readonly difference: Difference | null;
};

/**
 * Base = hands raised + hands of no opinion + people answering by phone, or everybody on paper, and agree + disagree + no opinion = base. By
 * channel only who took part is told, never what they said; with one to four phones hands are not split either, as
 * subtracting them would name a voter.
 */
export function reconcileMotion(motion: ReconciledMotion): ReconciliationRow {
  const { base, handBase, phoneBase, paperBase, hands, result } = motion;
  const raised = (hands?.agree ?? 0) + (hands?.disagree ?? 0);
  const idle = hands?.noOpinion ?? 0;
  const counted = raised + idle;
  const fewPhones = hasFewPhones(motion);
  const row = { motion, handsRaised: fewPhones ? null : raised, handsNoOpinion: fewPhones ? null : idle };
  const sum = result.agree + result.disagree + result.noOpinion;
  const missing = base - handBase - phoneBase - paperBase;
  if (missing !== 0) return { ...row, difference: { kind: 'BASE', people: missing } };
  if (sum !== base) return { ...row, difference: { kind: 'RESULT', people: base - sum } };
  if (counted > handBase) return { ...row, difference: { kind: 'ALL_BY_HAND', people: counted - handBase } };
  if (counted < handBase)
    return { ...row, difference: { kind: 'HANDS_MISSING', people: handBase - counted } };
  return { ...row, difference: null };
}
