import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { can, holds } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { CasePlace, CaseStore, ListedCase } from './case-store.ts';

export type ViewCasesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly cases: CaseStore;
};

/** Review cases as officials of the commune see them; of another commune there are none. */
export function viewCases({ unitOfWork, areas, cases }: ViewCasesPorts) {
  return {
    ofVillage: async (actor: Actor, roundId: string, villageId: string): Promise<readonly ListedCase[]> => {
      if (!holds(actor, 'case.view')) return [];
      return unitOfWork.read(async (tx) => {
        const village = await areas.find(tx, villageId);
        if (!village || !can(actor, 'case.view', { areaPath: village.path, roundId })) return [];
        return cases.ofVillage(tx, roundId, villageId);
      });
    },
    /** How many cases communes have in a round: numbers without names, for whoever may see the round there. */
    countIn: (places: readonly CasePlace[]) => unitOfWork.read((tx) => cases.countIn(tx, places)),
  };
}
