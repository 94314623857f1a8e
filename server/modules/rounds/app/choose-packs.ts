import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { packCovers, packNames, yearsOf, type Round, type StoredRulePack } from '../domain/round.ts';
import type { RulePackStore } from './round-store.ts';

export type PackRefusal =
  'RULE_PACK_UNKNOWN' | 'RULE_PACK_NOT_FOR_YEAR' | 'RULE_PACK_NOT_USABLE' | 'SECOND_PACK_SAME';

export type ChosenPacks = {
  /** Decides: in the edition of the province where it has one. */
  readonly first: StoredRulePack;
  readonly ids: Pick<
    Round,
    | 'rulePackId'
    | 'rulePackVersion'
    | 'secondPackId'
    | 'secondPackVersion'
    | 'localPackId'
    | 'localPackVersion'
  >;
};

type Asked = {
  readonly provinceId: string | null;
  readonly year: number;
  readonly rulePackId: string;
  readonly secondPackId: string | null;
};

function unfit({ pack }: StoredRulePack, year: number, field: string): Refusal<PackRefusal> | null {
  if (!packCovers(pack, year))
    return refuse('RULE_PACK_NOT_FOR_YEAR', {
      ...packNames(pack),
      year,
      years: yearsOf(pack).join(', '),
      field: field === 'rulePackId' ? 'year' : field,
    });
  return pack.usableForScoring ? null : refuse('RULE_PACK_NOT_USABLE', packNames(pack));
}

/** The packs of a new round: one decides, a second may be computed beside (2021), and the province's line of that year. */
export async function choosePacks(
  packs: RulePackStore,
  tx: Tx,
  { provinceId, year, rulePackId, secondPackId }: Asked,
): Promise<Result<ChosenPacks, PackRefusal>> {
  const standard = async (id: string, field: string): Promise<Result<StoredRulePack, PackRefusal>> => {
    const found = await packs.findLatest(tx, id, provinceId);
    if (found?.kind !== 'STANDARD') return refuse('RULE_PACK_UNKNOWN', { field });
    return unfit(found, year, field) ?? success(found);
  };
  const first = await standard(rulePackId, 'rulePackId');
  if (!first.ok) return first;
  if (secondPackId === rulePackId) return refuse('SECOND_PACK_SAME', { field: 'secondPackId' });
  const second = secondPackId === null ? null : await standard(secondPackId, 'secondPackId');
  if (second && !second.ok) return second;
  const local = provinceId === null ? null : await packs.localLine(tx, provinceId, year);
  const ids = {
    ...{ rulePackId, rulePackVersion: first.value.version },
    ...{ secondPackId, secondPackVersion: second?.value.version ?? null },
    ...{ localPackId: local?.id ?? null, localPackVersion: local?.version ?? null },
  };
  return success({ first: first.value, ids });
}
