/**
 * NONE: not read out and adopted yet. NOT_SIGNED: adopted and to be printed and signed. ATTACHED: a photo of the signed
 * pages is there. CONFIRMED: a person has confirmed that it agrees with the minutes.
 */
export const MINUTES_STATES = ['NONE', 'NOT_SIGNED', 'ATTACHED', 'CONFIRMED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

export function minutesState(of: { adopted: boolean; pages: number; confirmed: boolean }): MinutesState {
  if (!of.adopted) return 'NONE';
  if (of.confirmed) return 'CONFIRMED';
  return of.pages > 0 ? 'ATTACHED' : 'NOT_SIGNED';
}
