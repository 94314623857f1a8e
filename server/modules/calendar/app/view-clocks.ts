import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { ClockReading, ClockStore } from './calendar-store.ts';
import type { Clocks } from './keep-clocks.ts';

export type ViewClocksPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly clocks: ClockStore;
  readonly keep: Clocks;
};

/** Terms as officials see them, on the day that it is. */
export function viewClocks({ unitOfWork, areas, clocks, keep }: ViewClocksPorts) {
  return {
    ofCommune: async (actor: Actor, roundId: string, communeId: string): Promise<readonly ClockReading[]> =>
      unitOfWork.snapshot(async (tx) => {
        const area = await areas.find(tx, communeId);
        if (!area || !can(actor, 'calendar.view', { areaPath: area.path, roundId })) return [];
        return keep.read(tx, await clocks.ofCommune(tx, roundId, communeId));
      }),
    /** Without a check of rights, for fields of what the actor already holds; several subjects at once. */
    ofSubjects: (subjectIds: readonly string[]): Promise<readonly ClockReading[]> =>
      unitOfWork.snapshot((tx) => keep.ofSubjects(tx, subjectIds)),
    /** As `ofSubjects`, of one clock that was just changed. */
    one: (clockId: string): Promise<ClockReading | null> =>
      unitOfWork.snapshot(async (tx) => {
        const found = await clocks.find(tx, clockId);
        return found ? ((await keep.read(tx, [found]))[0] ?? null) : null;
      }),
  };
}
