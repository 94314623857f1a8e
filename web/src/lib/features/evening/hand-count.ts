export type Hand = 'AGREE' | 'DISAGREE' | 'NO_OPINION';
/** Hands counted one key at a time, in order, so that the last one can be taken back. */
export type HandCount = readonly Hand[];
export type Counts = { agree: number; disagree: number; noOpinion: number };

export const HAND_OF_DIGIT: Readonly<Record<number, Hand>> = { 1: 'AGREE', 2: 'DISAGREE', 3: 'NO_OPINION' };

export const countsOf = (hands: HandCount): Counts => ({
  agree: hands.filter((hand) => hand === 'AGREE').length,
  disagree: hands.filter((hand) => hand === 'DISAGREE').length,
  noOpinion: hands.filter((hand) => hand === 'NO_OPINION').length,
});

export const handsOf = ({ agree, disagree, noOpinion }: Counts): HandCount => [
  ...Array<Hand>(agree).fill('AGREE'),
  ...Array<Hand>(disagree).fill('DISAGREE'),
  ...Array<Hand>(noOpinion).fill('NO_OPINION'),
];

/** Whoever raised no hand gave no opinion and stays in the base. Null when more hands were counted than people are there. */
export const completeCounts = (hands: HandCount, handBase: number): Counts | null => {
  if (hands.length > handBase) return null;
  const counts = countsOf(hands);
  return { ...counts, noOpinion: counts.noOpinion + handBase - hands.length };
};

const key = (motionId: string): string => `hopdan.hands.${motionId}`;

/** The count of a motion survives a reload and a power cut of the laptop. */
export const rememberHands = (motionId: string, hands: HandCount): void =>
  localStorage.setItem(key(motionId), JSON.stringify(hands));

export const rememberedHands = (motionId: string): HandCount => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key(motionId)) ?? '[]');
    return Array.isArray(read) ? (read as Hand[]) : [];
  } catch {
    return [];
  }
};

export const forgetHands = (motionId: string): void => localStorage.removeItem(key(motionId));
