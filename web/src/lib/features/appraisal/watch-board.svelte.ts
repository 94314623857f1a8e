import {
  AppraisalBoardChangedDocument,
  AppraisalBoardDocument,
  type AppraisalBoardFieldsFragment,
} from '../../graphql/generated.ts';
import { changedNumbers } from '../office/changed-numbers.ts';
import { watchLive } from '../office/watch-live.svelte.ts';

export type Board = AppraisalBoardFieldsFragment;

const numbersOf = (board: Board): Map<string, number> => {
  const numbers = new Map<string, number>();
  for (const { commune, provisional, ready, notAgreed, byMovement } of board.communes) {
    numbers.set(`${commune.id}:provisional`, provisional);
    numbers.set(`${commune.id}:ready`, ready);
    numbers.set(`${commune.id}:notAgreed`, notAgreed);
    for (const { movement, households } of byMovement) numbers.set(`${commune.id}:${movement}`, households);
  }
  return numbers;
};

/** The communes of one round, with the numbers that have just changed. */
export const watchBoard = (roundId: string) => {
  const marked = changedNumbers();
  const watched = watchLive({
    ask: AppraisalBoardDocument,
    stateIn: ({ appraisalBoard }) => appraisalBoard,
    follow: AppraisalBoardChangedDocument,
    newStateIn: ({ appraisalBoardChanged }) => appraisalBoardChanged,
    variables: { roundId },
    onNewer: (before, after) => marked.compare(numbersOf(before), numbersOf(after)),
  });
  const stop = (): void => {
    watched.stop();
    marked.stop();
  };
  return { watched, changes: marked.changes, stop };
};
