/** A posting with what stands on its poster. Days are ISO, as written. */
export type Posting = {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  /** 1: the list after the meeting; later: what changed since. */
  readonly n: number;
  readonly places: readonly string[];
  readonly startedOn: string;
  /** Null, as the next three: recorded before lists were kept. */
  readonly untilOn: string | null;
  readonly villageName: string | null;
  readonly objectionsTo: string | null;
  readonly listSha256: string | null;
  readonly publicCode: string;
  readonly startedAt: Date;
  readonly endedOn: string | null;
  readonly earlyReason: string | null;
  readonly endedAt: Date | null;
};

/** BEFORE: the day on the poster has not come. OVER: somebody has taken it down. */
export const PUBLIC_STATES = ['BEFORE', 'POSTED', 'OVER'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** Only a person ends a posting; the day on the poster only keeps names back until it hangs. */
export function publicState({ startedOn, endedOn }: Posting, today: string): PublicState {
  if (endedOn !== null) return 'OVER';
  return today < startedOn ? 'BEFORE' : 'POSTED';
}

/** 12 signs: 58 bits, as a slip; the 12 of postings carried over are of another alphabet. */
export const CODE_SIGNS = 12;
export const isPublicCode = (text: string): boolean => /^[0-9a-z]{12}$/.test(text);
