import { SvelteMap } from 'svelte/reactivity';
import {
  AppraisalBoardChangedDocument,
  AppraisalBoardDocument,
  type AppraisalBoardFieldsFragment,
} from '../../graphql/generated.ts';
import { live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import { staleAfterLive } from '../office/stale-after-live.ts';

export type Board = AppraisalBoardFieldsFragment;
const MARKED_FOR_MS = 12_000;

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

/** The communes of one round, live; `changes` holds the number before of what has just changed. */
export const watchBoard = (roundId: string) => {
  const state = $state<{ board: Board | null; missing: boolean; stale: boolean; fault: unknown }>({
    board: null,
    missing: false,
    stale: false,
    fault: null,
  });
  const changes = new SvelteMap<string, number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let stopped = false;

  const mark = (before: Map<string, number>, after: Map<string, number>): void => {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(key) ?? 0;
      if (old === (after.get(key) ?? 0)) continue;
      changes.set(key, old);
      const timer = setTimeout(() => {
        timers.delete(timer);
        changes.delete(key);
      }, MARKED_FOR_MS);
      timers.add(timer);
    }
  };
  const take = (board: Board): void => {
    if (stopped || (state.board && board.version < state.board.version)) return;
    if (state.board) mark(numbersOf(state.board), numbersOf(board));
    state.board = board;
    state.fault = null;
  };
  const load = async (): Promise<void> => {
    try {
      const { appraisalBoard } = await send(AppraisalBoardDocument, { roundId });
      if (appraisalBoard) take(appraisalBoard);
      else state.missing = true;
    } catch (fault) {
      if (!state.board) state.fault = fault;
    }
  };
  void load();
  const staleness = staleAfterLive((stale) => (state.stale = stale));
  const stopLive = live(
    AppraisalBoardChangedDocument,
    { roundId },
    {
      version: ({ appraisalBoardChanged }) => appraisalBoardChanged.version,
      onState: ({ appraisalBoardChanged }) => take(appraisalBoardChanged),
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
    changes,
    load,
    stop(): void {
      stopped = true;
      stopLive();
      staleness.stop();
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
export type WatchedBoard = ReturnType<typeof watchBoard>;
