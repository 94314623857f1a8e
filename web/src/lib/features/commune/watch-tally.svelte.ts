import { SvelteMap } from 'svelte/reactivity';
import {
  CommuneTallyChangedDocument,
  CommuneTallyDocument,
  type CommuneTallyFieldsFragment,
} from '../../graphql/generated.ts';
import { live } from '../../graphql/live.ts';
import { send } from '../../graphql/send.ts';
import { staleAfterLive } from '../office/stale-after-live.ts';
import { cellKey, type Counting, type TallyClass, type TallyField } from './tally-columns.ts';

export type Tally = CommuneTallyFieldsFragment;
export type Change = { readonly before: number; readonly after: number };

const MARKED_FOR_MS = 12_000;
const COUNTINGS: readonly Counting[] = ['households', 'persons'];
const CLASSES: readonly TallyClass[] = ['poor', 'nearPoor'];
const WORK = ['cases', 'decided', 'notAgreed', 'rowsToMend'] as const;

/** Every number of the board under its name: the commune's as "all", a village's under its id. */
export const numbersOf = (tally: Tally): Map<string, number> => {
  const numbers = new Map<string, number>();
  const add = (place: string, from: Pick<Tally, TallyClass>): void => {
    for (const of of CLASSES)
      for (const counting of COUNTINGS)
        for (const [field, value] of Object.entries(from[of][counting]))
          numbers.set(cellKey(place, of, counting, field as TallyField), value);
  };
  add('all', tally);
  for (const village of tally.villages) {
    add(village.village.id, village);
    for (const field of WORK) numbers.set(`${village.village.id}:${field}`, village[field]);
  }
  return numbers;
};

/** The tally of one commune, live, with the numbers that have just changed. */
export const watchTally = (roundId: string, communeId: string) => {
  const state = $state<{ tally: Tally | null; missing: boolean; stale: boolean; fault: unknown }>({
    tally: null,
    missing: false,
    stale: false,
    fault: null,
  });
  const changes = new SvelteMap<string, Change>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let stopped = false;

  const take = (tally: Tally): void => {
    if (stopped || (state.tally && tally.version < state.tally.version)) return;
    if (state.tally) mark(numbersOf(state.tally), numbersOf(tally));
    state.tally = tally;
    state.fault = null;
  };
  const mark = (before: Map<string, number>, after: Map<string, number>): void => {
    for (const [key, value] of after) {
      const old = before.get(key);
      if (old === undefined || old === value) continue;
      const change = { before: old, after: value };
      changes.set(key, change);
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (changes.get(key) === change) changes.delete(key);
      }, MARKED_FOR_MS);
      timers.add(timer);
    }
  };
  const load = async (): Promise<void> => {
    try {
      const { communeTally } = await send(CommuneTallyDocument, { roundId, communeId });
      if (communeTally) take(communeTally);
      else state.missing = true;
    } catch (fault) {
      if (!state.tally) state.fault = fault;
    }
  };
  void load();
  const staleness = staleAfterLive((stale) => (state.stale = stale));
  const stopLive = live(
    CommuneTallyChangedDocument,
    { roundId, communeId },
    {
      version: ({ communeTallyChanged }) => communeTallyChanged.version,
      onState: ({ communeTallyChanged }) => take(communeTallyChanged),
      onStale: staleness.report,
    },
  );
  return {
    get tally(): Tally | null {
      return state.tally;
    },
    /** Not there, or not this person's. */
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
    /** A newer state that came as the answer to a command. */
    take,
    stop(): void {
      stopped = true;
      stopLive();
      staleness.stop();
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
export type WatchedTally = ReturnType<typeof watchTally>;
