import type { Tally } from './watch-tally.svelte.ts';

export type Missing = {
  readonly village: Tally['villages'][number]['village'];
  readonly toMend: number;
  readonly waiting: number;
  readonly notSealed: boolean;
  readonly undecided: number;
  readonly notAgreed: number;
};

/** What stands on the board between this commune and its report, village by village. The server has the last word. */
export const missingOf = (tally: Tally): Missing[] =>
  tally.villages
    .filter(({ cases, rowsToMend, waiting }) => cases + rowsToMend + waiting > 0)
    .map((village) => ({
      village: village.village,
      toMend: village.rowsToMend,
      waiting: village.waiting,
      notSealed: village.meetingState !== 'SEALED',
      undecided: Math.max(0, village.cases - village.decided),
      notAgreed: village.notAgreed,
    }))
    .filter(
      ({ toMend, waiting, notSealed, undecided, notAgreed }) =>
        notSealed || toMend + waiting + undecided + notAgreed > 0,
    );
