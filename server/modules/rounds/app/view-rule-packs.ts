import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { holds } from '../../../access/index.ts';
import type { RulePackStore, StoredRulePack, WrittenConfirmation } from './round-store.ts';

type Asked = { readonly id: string; readonly version: number | null; readonly provinceId: string | null };

/** The packs as officials read them. Law is no secret: whoever may see rounds may read the edition of any province. */
export function viewRulePacks({ unitOfWork, packs }: { unitOfWork: UnitOfWork; packs: RulePackStore }) {
  const mayRead = (actor: Actor): boolean => holds(actor, 'round.view');
  return {
    all: async (actor: Actor, provinceId: string | null): Promise<readonly StoredRulePack[]> => {
      if (!mayRead(actor)) return [];
      return unitOfWork.snapshot(async (tx) => {
        const own = provinceId === null ? [] : await packs.latestOf(tx, [provinceId]);
        const ownIds = new Set(own.map(({ id }) => id));
        const national = (await packs.latest(tx)).filter(({ id }) => !ownIds.has(id));
        const firstYear = ({ pack }: StoredRulePack) => pack.reviewYears.value[0] ?? 0;
        return [...national, ...own].sort((a, b) => firstYear(a) - firstYear(b));
      });
    },
    one: async (actor: Actor, { id, version, provinceId }: Asked): Promise<StoredRulePack | null> => {
      if (!mayRead(actor)) return null;
      return unitOfWork.read((tx) =>
        version === null ? packs.findLatest(tx, id, provinceId) : packs.find(tx, id, version),
      );
    },
    confirmations: async ({ id, areaId }: StoredRulePack): Promise<readonly WrittenConfirmation[]> =>
      areaId === null
        ? []
        : [...(await unitOfWork.read((tx) => packs.confirmations(tx, id, areaId)))].reverse(),
    nationalIsNewer: async ({ id, areaId, baseVersion }: StoredRulePack): Promise<boolean> => {
      if (areaId === null || baseVersion === null) return false;
      const national = await unitOfWork.read((tx) => packs.findLatest(tx, id));
      return national !== null && national.version > baseVersion;
    },
  };
}
