import { areasFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { CaseSet, QueueState } from './queue-question.ts';

type LiveStates = AsyncIterableIterator<{ readonly value: QueueState }>;

/** What is watched, by key: one state for all who see the same areas. */
export interface QueueTopic {
  subscribe(key: string): LiveStates;
  poke(key: string): void;
  keys(): readonly string[];
}
type Key = { readonly roundId: string; readonly reach: readonly string[] | 'ALL' };

/** Who see the same areas share one state; it is read for those areas alone, however large the round is. */
const keyOf = ({ roundId, reach }: Key): string =>
  JSON.stringify([roundId, reach === 'ALL' ? reach : [...reach].sort()]);
const ofKey = (key: string): Key => {
  const [roundId, reach] = JSON.parse(key) as [string, Key['reach']];
  return { roundId, reach };
};

/** Which cases the state of a key counts. */
export const casesOfKey = (key: string): CaseSet => ({ ...ofKey(key), filter: {}, accountId: null });

/** The newest state of the queue of somebody's areas, live. */
export function watchQueue(topic: QueueTopic) {
  return {
    /** Null: nothing of the appraisal is yours. */
    open(actor: Actor, roundId: string): LiveStates | null {
      const reach = areasFor(actor, 'appraisal.view', roundId);
      return reach.length === 0 ? null : topic.subscribe(keyOf({ roundId, reach }));
    },
    changed(roundId: string): void {
      for (const key of topic.keys()) if (ofKey(key).roundId === roundId) topic.poke(key);
    },
  };
}
export type WatchQueue = ReturnType<typeof watchQueue>;
