import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Counts } from './vocabulary.ts';

export type HandsRefusal = 'HANDS_NOT_COUNTED' | 'HANDS_DO_NOT_ADD_UP';

export const sumOf = ({ agree, disagree, noOpinion }: Counts): number => agree + disagree + noOpinion;

const NOBODY: Counts = { agree: 0, disagree: 0, noOpinion: 0 };

type Count = {
  /** People who answer by hand. */
  readonly handBase: number;
  /** The latest count, if hands were counted. */
  readonly hands: Counts | null;
  readonly mismatchReason: string | null;
};

/**
 * The hands as they enter the result. Agree + disagree + no opinion = people answering by hand. With a written reason
 * fewer may have been counted: the missing ones count as no opinion (an abstention counts against). More than there are
 * people is never right.
 */
export function settleHands({ handBase, hands, mismatchReason }: Count): Result<Counts, HandsRefusal> {
  if (!hands) return handBase === 0 ? success(NOBODY) : refuse('HANDS_NOT_COUNTED', { handBase });
  const counted = sumOf(hands);
  const missing = handBase - counted;
  if (missing < 0 || (missing > 0 && !mismatchReason))
    return refuse('HANDS_DO_NOT_ADD_UP', { counted, handBase });
  return success({ ...hands, noOpinion: hands.noOpinion + missing });
}

type Aside = { readonly hands: number; readonly phones: number };

/**
 * Whoever stands aside raises no hand: they are part of no opinion. When phones answer by hand too (their key was lost)
 * all who stand aside are among those counted.
 */
export function mayRaise(counted: Counts, base: number, handBase: number, aside: Aside): number {
  return sumOf(counted) > handBase ? base - aside.hands - aside.phones : handBase - aside.hands;
}

/** Hands and phones together; whoever sent no ballot or stands aside is in the base as no opinion. */
export function addUp(base: number, hands: Counts, phones: Counts): Counts {
  const agree = hands.agree + phones.agree;
  const disagree = hands.disagree + phones.disagree;
  return { agree, disagree, noOpinion: base - agree - disagree };
}
