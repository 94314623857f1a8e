import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { areasFor, can, reachFor } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Round, RoundCommune, RoundStore, RulePackStore, StoredRulePack } from './round-store.ts';

export type ViewRoundsPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly packs: RulePackStore;
  readonly rounds: RoundStore;
};

/** What officials see of rounds: only those with a commune in their reach, and of these only such communes. */
export function viewRounds({ unitOfWork, areas, packs, rounds }: ViewRoundsPorts) {
  const read = <T>(work: (tx: Tx) => Promise<T>) => unitOfWork.read(work);
  return {
    rounds: async (actor: Actor): Promise<readonly Round[]> =>
      read((tx) => rounds.list(tx, reachFor(actor, 'round.view'))),
    communes: async (actor: Actor, roundId: string, search: string): Promise<readonly RoundCommune[]> =>
      read((tx) => rounds.communes(tx, roundId, areasFor(actor, 'round.view', roundId), searchKey(search))),
    commune: async (actor: Actor, roundId: string, communeId: string): Promise<RoundCommune | null> =>
      read(async (tx) => {
        const area = await areas.find(tx, communeId);
        if (!area || !can(actor, 'round.view', { areaPath: area.path, roundId })) return null;
        return rounds.commune(tx, roundId, communeId);
      }),
    /** Without a check of rights, for fields of what the actor already holds; several at once. */
    roundsById: (ids: readonly string[]): Promise<readonly Round[]> => read((tx) => rounds.findMany(tx, ids)),
    packsAt: (of: readonly PackVersion[]): Promise<readonly StoredRulePack[]> =>
      read(async (tx) => {
        const found = [];
        for (const { id, version } of of) found.push(await packs.find(tx, id, version));
        return found.filter((stored) => stored !== null);
      }),
    villagesOf: (communeIds: readonly string[]) => read((tx) => areas.villagesOfMany(tx, communeIds)),
  };
}

/** A pack in one version, such as a round was made with. */
export type PackVersion = Pick<StoredRulePack, 'id' | 'version'>;
export const packKey = ({ id, version }: PackVersion): string => `${id}@${version}`;
