import type { AreaKind } from '../../../kernel/classes.ts';
import type { LegalMark } from './legal-value.ts';
import type { AgreeShare, AppraisalTier, RulePack } from './rule-pack.ts';

/** A pack as the database keeps it: a changed file becomes a new version, and a round keeps the one it was made with. */
export type StoredRulePack = { readonly id: string; readonly version: number; readonly pack: RulePack };

export type Round = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly track: 'YEARLY' | 'GENERAL' | 'IN_YEAR';
  readonly rulePackId: string;
  readonly rulePackVersion: number;
  readonly areaId: string;
  /** Data of the round: the district until 30/06/2025, then the province. */
  readonly appraisalTier: AppraisalTier;
  readonly appraisalAreaId: string;
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
  const { value, mark, article } = pack.meeting.agreeShare;
  if (value) return { share: value, source: article ?? pack.meeting.article ?? pack.id, mark };
  return { share: commune.share, source: commune.shareSource ?? '', mark: 'U' };
}

/** Does the pack hold for reviews of that year, as a yearly review or in another role? */
export const packCovers = (pack: RulePack, year: number): boolean =>
  pack.reviewYears.value.includes(year) || pack.alsoFor.some((also) => also.year === year);

/** The day (ISO) on which the review of a year begins: areas and the appraisal tier are those of that day. */
export const firstDayOf = (pack: RulePack, year: number): string =>
  `${year}-${pack.clocks.window?.value.from ?? '09-01'}`;
