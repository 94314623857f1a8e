import { areasFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { Hub, LiveState } from '../../../platform/live/index.ts';
import type { CaseSet, QueueState } from './queue-question.ts';

export type WatchQueuePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly hub: Hub;
  readonly queueState: (tx: Tx, set: CaseSet) => Promise<QueueState>;
};
type Key = { readonly roundId: string; readonly reach: readonly string[] | 'ALL' };

/** Who see the same areas share one state; it is read for those areas alone, however large the round is. */
const keyOf = ({ roundId, reach }: Key): string =>
  JSON.stringify([roundId, reach === 'ALL' ? reach : [...reach].sort()]);
const ofKey = (key: string): Key => {
  const [roundId, reach] = JSON.parse(key) as [string, Key['reach']];
  return { roundId, reach };
};

/** The newest state of the queue of somebody's areas, live. */
export function watchQueue({ unitOfWork, hub, queueState }: WatchQueuePorts) {
  const topic = hub.define<QueueState>('appraisal-queue', (key) =>
    unitOfWork.read((tx) => queueState(tx, { ...ofKey(key), filter: {}, accountId: null })),
  );
  return {
    /** Null: nothing of the appraisal is yours. */
    open(actor: Actor, roundId: string): AsyncIterableIterator<LiveState<QueueState>> | null {
      const reach = areasFor(actor, 'appraisal.view');
      return reach.length === 0 ? null : topic.subscribe(keyOf({ roundId, reach }));
    },
    changed(roundId: string): void {
      for (const key of topic.keys()) if (ofKey(key).roundId === roundId) topic.poke(key);
    },
  };
}
export type WatchQueue = ReturnType<typeof watchQueue>;
