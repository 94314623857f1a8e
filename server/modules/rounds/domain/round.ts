import type { AreaKind } from '../../../kernel/classes.ts';
import type { LegalMark } from './legal-value.ts';
import type { AgreeShare, AppraisalTier, RulePack } from './rule-pack.ts';

/** STANDARD: what a class is computed by. LOCAL_LINE: the higher line of a province, computed beside. */
export type PackKind = 'STANDARD' | 'LOCAL_LINE';

/**
 * A pack as the database keeps it: a changed file becomes a new version, and a round keeps the one it was made with. A
 * version of a province (`areaId`) is its own edition, with the values that it confirmed.
 */
export type StoredRulePack = {
  readonly id: string;
  readonly version: number;
  readonly areaId: string | null;
  readonly kind: PackKind;
  /** Of an edition: the national version that it was built on. */
  readonly baseVersion: number | null;
  readonly pack: RulePack;
};

export type Round = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly track: 'YEARLY' | 'GENERAL' | 'IN_YEAR';
  readonly rulePackId: string;
  readonly rulePackVersion: number;
  /** Computed beside (2021); decides nothing. */
  readonly secondPackId: string | null;
  readonly secondPackVersion: number | null;
  /** The higher line of the province. */
  readonly localPackId: string | null;
  readonly localPackVersion: number | null;
  readonly areaId: string;
  /** Data of the round: the district until 30/06/2025, then the province. */
  readonly appraisalTier: AppraisalTier;
  /** Null: a round over a province in the years of districts; each commune is appraised by its own district. */
  readonly appraisalAreaId: string | null;
  readonly state: 'OPEN' | 'CLOSED';
};

export type Share = Pick<AgreeShare, 'numerator' | 'denominator' | 'comparison'>;

/** A commune in a round, with its area kind of that year and its own share where the pack has none. */
export type RoundCommune = {
  readonly roundId: string;
  readonly communeId: string;
  readonly areaKind: AreaKind;
  readonly share: Share | null;
  /** Who said so: decision, number, date. */
  readonly shareSource: string | null;
  readonly version: number;
};

export type AgreeRule = { readonly share: Share | null; readonly source: string; readonly mark: LegalMark };

/** The share of the pack; where it is empty that of the commune, which nobody has confirmed (U); else none. */
export function agreeRuleOf(pack: RulePack, commune: Pick<RoundCommune, 'share' | 'shareSource'>): AgreeRule {
  const { value, mark, article, confirmed } = pack.meeting.agreeShare;
  const source = confirmed?.reference ?? article ?? pack.meeting.article ?? pack.name.vi;
  if (value) return { share: value, source, mark };
  return { share: commune.share, source: commune.shareSource ?? '', mark: 'U' };
}

/** A pack in the texts of a refusal: by its name, in both languages, never by its id alone. */
export const packNames = ({ name }: RulePack): { pack: string; pack_en: string } => ({
  pack: name.vi,
  pack_en: name.en,
});

/** The years that the pack holds for, as a yearly review or in another role. */
export const yearsOf = (pack: RulePack): readonly number[] =>
  [...pack.reviewYears.value, ...pack.alsoFor.map(({ year }) => year)].sort((a, b) => a - b);

/** Does the pack hold for reviews of that year? */
export const packCovers = (pack: RulePack, year: number): boolean => yearsOf(pack).includes(year);

/** The day (ISO) on which the review of a year begins: areas and the appraisal tier are those of that day. */
export const firstDayOf = (pack: RulePack, year: number): string =>
  `${year}-${pack.clocks.window?.value.from ?? '09-01'}`;
