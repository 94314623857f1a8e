import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AreaKind } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { AreaKindEnum, AreaLevelEnum } from '../../areas/api/index.ts';
import { agreeRuleText } from '../app/agree-rule-text.ts';
import type {
  Round as RoundValue,
  RoundCommune as CommuneValue,
  Share,
  StoredRulePack,
} from '../app/round-store.ts';
import { Indicator, indicatorObject } from './indicator-type.ts';
import { LegalMarkEnum } from './legal-mark.ts';

@ObjectType({ description: 'The share of everybody attending that agrees a result.' })
export class AgreeRule {
  @Field(() => Int, { description: 'Of the share: 1 in 1/2.' })
  numerator!: number;
  @Field(() => Int, { description: 'Of the share: 2 in 1/2.' })
  denominator!: number;
  @Field(() => String, { description: '>= or >; both occur in Vietnamese rules.' })
  comparison!: string;
  @Field(() => String, { description: "In words, in the reader's language." })
  text!: string;
}

/** The API object of a share: the same words on the wall, on the phone and in the minutes. */
export const agreeRuleObject = (share: Share, language: Language): AgreeRule =>
  Object.assign(new AgreeRule(), share, { text: agreeRuleText(share)[language] });

@ObjectType({ description: 'Dated legal data: lines, indicators, shares, clocks, each with its mark.' })
export class RulePack {
  @Field(() => String)
  id!: string;
  @Field(() => Int, {
    description: 'A changed file is a new version; a round keeps the one it was made with.',
  })
  version!: number;
  @Field(() => [String], { description: 'The texts it is taken from.' })
  legal!: string[];
  @Field(() => Boolean, { description: 'False: the point lines are not known, nothing is classified by it.' })
  usableForScoring!: boolean;
  @Field(() => AgreeRule, {
    nullable: true,
    description: 'Null: the pack has no share, the commune enters its own.',
  })
  agreeRule!: AgreeRule | null;
  @Field(() => LegalMarkEnum, { description: 'How sure the law is: C confirmed, P practice, U unconfirmed.' })
  agreeRuleMark!: 'C' | 'P' | 'U';
  @Field(() => [Indicator], { description: 'Of B2, by number. Empty: the pack does not know them yet.' })
  indicators!: Indicator[];
}

export function rulePackObject({ id, version, pack }: StoredRulePack, language: Language): RulePack {
  const share = pack.meeting.agreeShare;
  return Object.assign(new RulePack(), {
    id,
    version,
    legal: pack.legalTexts,
    usableForScoring: pack.usableForScoring,
    agreeRule: share.value && agreeRuleObject(share.value, language),
    agreeRuleMark: share.mark,
    indicators: pack.indicators.map((of) => indicatorObject(of, language)),
  });
}

@ObjectType({ description: 'One review of poor and near-poor households under one rule pack.' })
export class Round {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: '"Rà soát năm 2023".' })
  name!: string;
  @Field(() => Int, { description: 'The year that is reviewed.' })
  year!: number;
  @Field(() => AreaLevelEnum, {
    description: 'Data of the round: the district until 30/06/2025, then the province.',
  })
  appraisalTier!: RoundValue['appraisalTier'];
  value!: RoundValue;
}

export const roundObject = (value: RoundValue): Round =>
  Object.assign(new Round(), {
    id: value.id,
    name: value.name,
    year: value.year,
    appraisalTier: value.appraisalTier,
    value,
  });

@ObjectType({ description: 'A commune in a round.' })
export class RoundCommune {
  @Field(() => AreaKindEnum, { description: 'As of the year of the round.' })
  areaKind!: AreaKind;
  @Field(() => Int, { description: 'The expected version of `setAgreeShare`.' })
  version!: number;
  value!: CommuneValue;
}

export const roundCommuneObject = (value: CommuneValue): RoundCommune =>
  Object.assign(new RoundCommune(), { areaKind: value.areaKind, version: value.version, value });

@ObjectType({ description: 'The new round with all its communes.' })
export class RoundCreated {
  @Field(() => Round, { description: 'Open for its communes.' })
  round!: Round;
}

@ObjectType({ description: 'The share of agreement that the commune entered.' })
export class AgreeShareSet {
  @Field(() => RoundCommune, { description: 'With the new rule.' })
  roundCommune!: RoundCommune;
}
