import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaChange } from '../domain/area-change.ts';
import type { AreaLineageStore, AreaLink } from './area-store.ts';

export type ViewLineagePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly lineages: AreaLineageStore;
  readonly readAreaChange: () => Promise<AreaChange>;
};

/** What went into what; names of areas are public, the question is for signed-in staff. */
export const viewLineage = ({ unitOfWork, lineages, readAreaChange }: ViewLineagePorts) => ({
  predecessors: (ids: readonly string[]): Promise<readonly AreaLink[]> =>
    unitOfWork.read((tx) => lineages.predecessors(tx, ids)),
  successors: (ids: readonly string[]): Promise<readonly AreaLink[]> =>
    unitOfWork.read((tx) => lineages.successors(tx, ids)),

  /** The change that comes with the product, how its table was read, and what it leaves open. */
  change: async (actor: Actor) => {
    if (actor.kind !== 'ACCOUNT') return null;
    const { day, document, counts, provinces, communes } = await readAreaChange();
    const gaps = await unitOfWork.read((tx) => lineages.gaps(tx, day));
    return { day, document, counts, provinces: provinces.length, communes: communes.length, gaps };
  },
});
export type ViewLineage = ReturnType<typeof viewLineage>;
