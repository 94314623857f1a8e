import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { areasFor, can } from '../../../access/index.ts';
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
    /** The newest versions, for those who may see rounds at all. */
    rulePacks: async (actor: Actor): Promise<readonly StoredRulePack[]> =>
      areasFor(actor, 'round.view').length === 0 ? [] : read((tx) => packs.latest(tx)),
    rounds: async (actor: Actor): Promise<readonly Round[]> =>
      read((tx) => rounds.list(tx, areasFor(actor, 'round.view'))),
    communes: async (actor: Actor, roundId: string, search: string): Promise<readonly RoundCommune[]> =>
      read((tx) => rounds.communes(tx, roundId, areasFor(actor, 'round.view'), searchKey(search))),
    commune: async (actor: Actor, roundId: string, communeId: string): Promise<RoundCommune | null> =>
      read(async (tx) => {
        const area = await areas.find(tx, communeId);
        if (!area || !can(actor, 'round.view', { areaPath: area.path })) return null;
        return rounds.commune(tx, roundId, communeId);
      }),
    /** Without a check of rights: for fields of what the actor already holds. */
    round: (roundId: string): Promise<Round | null> => read((tx) => rounds.find(tx, roundId)),
    packOf: (round: Round): Promise<StoredRulePack | null> =>
      read((tx) => packs.find(tx, round.rulePackId, round.rulePackVersion)),
    villages: (communeId: string) => read((tx) => areas.villagesOf(tx, communeId)),
  };
}
