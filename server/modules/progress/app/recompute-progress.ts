import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { follow, nextEvents } from '../domain/next-events.ts';
import type { CommuneHead, CommuneKey, ProgressStore, Situation } from './progress-store.ts';

export type RecomputePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly progress: ProgressStore;
  /** Somebody may be looking at a board of one of these areas. */
  readonly changed: (roundId: string, areaIds: readonly string[]) => void;
};

export type Recompute = CommuneKey & {
  /** Null: every village of the commune. */
  readonly villageId: string | null;
  /** What told us: kept with the events that follow from it. */
  readonly sourceRef: string;
};

export type Recomputed = {
  readonly head: CommuneHead;
  readonly villages: readonly Situation[];
  readonly changed: boolean;
};

/**
 * Inside a transaction: what has happened to the villages since their last event is added to their events, and what is
 * shown is written anew from events and facts. The lock comes first and the reading in later statements: whoever waited
 * reads what the one before committed. Null: the commune is not in the round.
 */
export const recomputeProgressWithin =
  (progress: ProgressStore) =>
  async (tx: Tx, { villageId, sourceRef, ...key }: Recompute): Promise<Recomputed | null> => {
    if (!(await progress.lockCommune(tx, key))) return null;
    const head = await progress.head(tx, key);
    if (!head) return null;
    const before = await progress.situations(tx, key, head, villageId);
    const moved = before.map((village) => {
      const events = nextEvents(village.standing, village.facts, head.track);
      return { village: { ...village, standing: follow(village.standing, events) }, events };
    });
    const fresh = moved.flatMap(({ village: { villageId: id, standing }, events }) =>
      events.length > 0 ? [{ villageId: id, after: standing.events - events.length, events }] : [],
    );
    if (fresh.length > 0) await progress.addEvents(tx, key, fresh, sourceRef);
    const villages = moved.map(({ village }) => village);
    const shown = await progress.projectVillages(tx, key, villages);
    const changed = await progress.recount(tx, key, head, shown);
    return { head, villages, changed };
  };

/** What happens on every event that may have moved a village. */
export const recomputeProgress =
  ({ unitOfWork, progress, changed }: RecomputePorts) =>
  async (of: Recompute): Promise<void> => {
    const done = await unitOfWork.run(async (tx) => success(await recomputeProgressWithin(progress)(tx, of)));
    if (!done.ok || !done.value?.changed) return;
    const villages = done.value.villages.map(({ villageId }) => villageId);
    changed(of.roundId, [...done.value.head.areaPath, ...villages]);
  };
