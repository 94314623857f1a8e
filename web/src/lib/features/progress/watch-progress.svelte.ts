import {
  ProgressBoardChangedDocument,
  ProgressBoardDocument,
  type ProgressBoardFieldsFragment,
} from '../../graphql/generated.ts';
import { watchLive } from '../office/watch-live.svelte.ts';

export type Board = ProgressBoardFieldsFragment;
export type Part = Board['parts'][number];

/** The progress of one unit. */
export const watchProgress = (roundId: string, areaId: string) =>
  watchLive({
    ask: ProgressBoardDocument,
    stateIn: ({ progressBoard }) => progressBoard,
    follow: ProgressBoardChangedDocument,
    newStateIn: ({ progressBoardChanged }) => progressBoardChanged,
    variables: { roundId, areaId },
  });
