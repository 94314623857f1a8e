import DataLoader from 'dataloader';
import { areaObject, perContext, type Area } from '../../areas/api/index.ts';
import type { Round, StoredRulePack } from '../app/round-store.ts';
import { packKey, type PackVersion, type viewRounds } from '../app/view-rounds.ts';

type View = ReturnType<typeof viewRounds>;

/** What the fields of a list ask for, gathered: the statements of a request do not grow with its list. */
export type RoundLoaders = {
  round(context: object, id: string): Promise<Round>;
  /** In the version that the round was made with. */
  packOf(context: object, round: Round): Promise<StoredRulePack>;
  packAt(context: object, id: string, version: number): Promise<StoredRulePack>;
  villagesOf(context: object, communeId: string): Promise<readonly Area[]>;
};

const roundLoader = (view: View) =>
  new DataLoader<string, Round>(async (ids) => {
    const found = new Map((await view.roundsById(ids)).map((round) => [round.id, round]));
    return ids.map((id) => found.get(id) ?? new Error(`no round ${id}`));
  });

const packLoader = (view: View) =>
  new DataLoader<PackVersion, StoredRulePack, string>(
    async (versions) => {
      const stored = await view.packsAt(versions);
      const found = new Map(stored.map((pack) => [packKey(pack), pack]));
      return versions.map((of) => found.get(packKey(of)) ?? new Error(`no rule pack ${packKey(of)}`));
    },
    { cacheKeyFn: packKey },
  );

/** Not remembered: an import adds villages, and a socket's context lives long. */
const villageLoader = (view: View) =>
  new DataLoader<string, readonly Area[]>(
    async (communeIds) => {
      const villages = (await view.villagesOf(communeIds)).map(areaObject);
      return communeIds.map((id) => villages.filter(({ parentId }) => parentId === id));
    },
    { cache: false },
  );

export function createRoundLoaders(view: View): RoundLoaders {
  const rounds = perContext(() => roundLoader(view));
  const packs = perContext(() => packLoader(view));
  const villages = perContext(() => villageLoader(view));
  return {
    round: (context, id) => rounds(context).load(id),
    packOf: (context, { rulePackId: id, rulePackVersion: version }) => packs(context).load({ id, version }),
    packAt: (context, id, version) => packs(context).load({ id, version }),
    villagesOf: (context, communeId) => villages(context).load(communeId),
  };
}
