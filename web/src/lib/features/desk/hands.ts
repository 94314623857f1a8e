/** Three numbers as they are typed: empty text is "not yet typed". */
export type HandsDraft = { agree: string; disagree: string; noOpinion: string };
export type Hands = { agree: number; disagree: number; noOpinion: number };

export const NO_HANDS: HandsDraft = { agree: '', disagree: '', noOpinion: '' };

const numberOf = (typed: string): number | null => {
  const text = typed.trim();
  if (text === '') return 0;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
};

export type HandsCheck =
  | { kind: 'EMPTY' }
  | { kind: 'NOT_A_NUMBER' }
  | { kind: 'EQUAL'; hands: Hands }
  | { kind: 'TOO_FEW'; hands: Hands; missing: number }
  | { kind: 'TOO_MANY'; hands: Hands; surplus: number };

/** Agree + disagree + no opinion of the hands must be the number of people who vote by hand. */
export const checkHands = (draft: HandsDraft, handBase: number): HandsCheck => {
  const typed = [draft.agree, draft.disagree, draft.noOpinion];
  if (handBase > 0 && typed.every((text) => text.trim() === '')) return { kind: 'EMPTY' };
  const [agree, disagree, noOpinion] = typed.map(numberOf);
  if (agree == null || disagree == null || noOpinion == null) return { kind: 'NOT_A_NUMBER' };
  const hands = { agree, disagree, noOpinion };
  const difference = agree + disagree + noOpinion - handBase;
  if (difference === 0) return { kind: 'EQUAL', hands };
  return difference < 0
    ? { kind: 'TOO_FEW', hands, missing: -difference }
    : { kind: 'TOO_MANY', hands, surplus: difference };
};

/** One more or one less, never below nothing. */
export const stepped = (typed: string, by: number): string =>
  String(Math.max(0, (numberOf(typed) ?? 0) + by));

/** Who raised a hand for neither has no opinion: fills the third number from the first two. */
export const fillNoOpinion = (draft: HandsDraft, handBase: number): HandsDraft => {
  const spoken = (numberOf(draft.agree) ?? 0) + (numberOf(draft.disagree) ?? 0);
  return { ...draft, noOpinion: String(Math.max(0, handBase - spoken)) };
};
