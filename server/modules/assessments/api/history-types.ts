import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLUUID } from 'graphql-scalars';
import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import { Area, AreaKindEnum, enumOf } from '../../areas/api/index.ts';
import { Round } from '../../rounds/api/index.ts';
import { CHANGES_WITHOUT_ANSWER, HISTORY_PATTERNS } from '../app/view-why.ts';
import { HOUSEHOLD_LINKS, type HouseholdLink } from '../app/why-ports.ts';
import { CaseStateEnum, HouseholdClassEnum } from './enums.ts';

const HistoryPatternEnum = enumOf(HISTORY_PATTERNS);
registerEnumType(HistoryPatternEnum, {
  name: 'HistoryPattern',
  description: 'In (poor or near-poor), out, and in again; or the other way round. For a person to look at.',
});
const ChangeWithoutAnswerEnum = enumOf(CHANGES_WITHOUT_ANSWER);
registerEnumType(ChangeWithoutAnswerEnum, {
  name: 'ChangeWithoutAnswer',
  description:
    'AREA_KIND: the commune became xã or phường. RULES: another version of the pack. UNKNOWN: look.',
});
const HouseholdLinkEnum = enumOf(HOUSEHOLD_LINKS);
registerEnumType(HouseholdLinkEnum, {
  name: 'HouseholdLink',
  description:
    'How it is known to be the same household: the same entry, the id number of its head, or its code.',
});

@ObjectType({ description: 'A household in one round. Sensitive.' })
export class ClassInRound {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => Round)
  round!: Round;
  @Field(() => Area, { description: 'Its commune in that round.' })
  commune!: Area;
  @Field(() => String, { description: 'Head of household then.' })
  headName!: string;
  @Field(() => HouseholdLinkEnum)
  linkedBy!: HouseholdLink;
  @Field(() => HouseholdClassEnum, { description: 'At the start of the round.' })
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, { description: 'By the points.' })
  scoredClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'Agreed; null: not settled.' })
  endClass!: HouseholdClass | null;
  @Field(() => CaseStateEnum)
  state!: string;
  @Field(() => AreaKindEnum, { description: 'Of the commune in that round.' })
  areaKind!: AreaKind;
  @Field(() => Int, { description: 'Points of form B1.' })
  b1!: number;
  @Field(() => Int, { description: 'The line that decided.' })
  b1Line!: number;
  @Field(() => Int, { description: 'How many indicators it lacked.' })
  deprivedCount!: number;
  @Field(() => String, { description: 'The rule pack.' })
  packId!: string;
  @Field(() => ChangeWithoutAnswerEnum, {
    nullable: true,
    description: 'The class is another than in the round before, and no answer is.',
  })
  changedWithoutAnswer!: string | null;
}

@ObjectType({ description: 'The class of a household over rounds, the oldest first. Sensitive.' })
export class ClassHistory {
  @Field(() => [ClassInRound], { description: 'Only rounds in reach of whoever asks.' })
  rounds!: readonly ClassInRound[];
  @Field(() => [HistoryPatternEnum])
  patterns!: readonly string[];
  /** Of the rounds in reach: what later modules know of these households. */
  householdIds!: readonly string[];
}
