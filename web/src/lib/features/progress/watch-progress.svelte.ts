import {
  ProgressBoardChangedDocument,
  ProgressBoardDocument,
  type ProgressBoardFieldsFragment,
} from '../../graphql/generated.ts';
import { live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import { staleAfterLive } from '../office/stale-after-live.ts';

export type Board = ProgressBoardFieldsFragment;
export type Part = Board['parts'][number];

/** The progress of one unit, live; an older state never replaces a newer one. */
export const watchProgress = (roundId: string, areaId: string) => {
  const state = $state<{ board: Board | null; missing: boolean; stale: boolean; fault: unknown }>({
    board: null,
    missing: false,
    stale: false,
    fault: null,
  });
  let stopped = false;

  const take = (board: Board): void => {
    if (stopped || (state.board && board.version < state.board.version)) return;
    state.board = board;
    state.fault = null;
  };
  const load = async (): Promise<void> => {
    try {
      const { progressBoard } = await send(ProgressBoardDocument, { roundId, areaId });
      if (progressBoard) take(progressBoard);
      else state.missing = true;
    } catch (fault) {
      if (!state.board) state.fault = fault;
    }
  };
  void load();
  const staleness = staleAfterLive((stale) => (state.stale = stale));
  const stopLive = live(
    ProgressBoardChangedDocument,
    { roundId, areaId },
    {
      version: ({ progressBoardChanged }) => progressBoardChanged.version,
      onState: ({ progressBoardChanged }) => take(progressBoardChanged),
      onStale: staleness.report,
    },
  );
  return {
    get board(): Board | null {
      return state.board;
    },
    get missing(): boolean {
      return state.missing;
    },
    get stale(): boolean {
      return state.stale;
    },
    get fault(): unknown {
      return state.fault;
    },
    load,
    stop(): void {
      stopped = true;
      stopLive();
      staleness.stop();
    },
  };
};
