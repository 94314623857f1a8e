import { registerEnumType, Field, Int, ObjectType } from 'type-graphql';
import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import { Area, AreaKindEnum, enumOf } from '../../areas/api/index.ts';
import { Indicator, LegalMarkEnum, Round } from '../../rounds/api/index.ts';
import { MISSING_ANSWERS } from '../app/view-why.ts';
import { HouseholdClassEnum } from './enums.ts';
import { ReviewCase } from './review-case-type.ts';

type Mark = 'C' | 'P' | 'U';
const ARTICLE = 'The article, where one is known.';

const lineNames = ['LINE', 'LOWER', 'UPPER'] as const;
const LineNameEnum = enumOf(lineNames);
registerEnumType(LineNameEnum, {
  name: 'LineName',
  description: 'LINE: the only one (from 2022). LOWER, UPPER: the two of 2016–2020.',
});
const poorKinds = ['INCOME_POOR', 'DEPRIVATION_POOR'] as const;
export const PoorKindEnum = enumOf(poorKinds);
registerEnumType(PoorKindEnum, {
  name: 'PoorKind',
  description: '2016–2020: poor by income alone, or between the lines by what is lacking.',
});
const answers = ['B1', 'INDICATOR', 'AREA_KIND'] as const;
const SingleAnswerEnum = enumOf(answers);
registerEnumType(SingleAnswerEnum, {
  name: 'SingleAnswer',
  description: 'The one answer that is tried otherwise.',
});
const MissingAnswerEnum = enumOf(MISSING_ANSWERS);
registerEnumType(MissingAnswerEnum, {
  name: 'MissingAnswer',
  description: 'What has to be there before a class is.',
});

@ObjectType({ description: 'A line that the points were held against.' })
export class WhyLine {
  @Field(() => LineNameEnum, { description: 'Which of the lines of the pack.' })
  name!: (typeof lineNames)[number];
  @Field(() => Int, { description: 'In points of B1.' })
  points!: number;
  @Field(() => Int, { description: 'Đồng per person and month that these points stand for.' })
  income!: number;
  @Field(() => Int, { description: 'B1 − line; negative below it.' })
  distance!: number;
  @Field(() => Boolean, { description: 'At the line or below, by the comparison of the pack.' })
  under!: boolean;
  @Field(() => LegalMarkEnum)
  mark!: Mark;
  @Field(() => String, { nullable: true, description: ARTICLE })
  article!: string | null;
}

@ObjectType({ description: 'One answer that, answered otherwise, gives another class; the rest as it is.' })
export class WhyChange {
  @Field(() => SingleAnswerEnum)
  answer!: (typeof answers)[number];
  @Field(() => Int, { nullable: true, description: 'Of B1: the points from which the class is another.' })
  b1!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of B1: points more, or fewer (negative).' })
  by!: number | null;
  @Field(() => Indicator, { nullable: true, description: 'The indicator that would be answered otherwise.' })
  indicator!: Indicator | null;
  @Field(() => Boolean, { nullable: true, description: 'Of an indicator: lacking it then.' })
  deprived!: boolean | null;
  @Field(() => AreaKindEnum, { nullable: true, description: 'Of the area: its kind then.' })
  areaKind!: AreaKind | null;
  @Field(() => HouseholdClassEnum, { description: 'The class then.' })
  class!: HouseholdClass;
}

@ObjectType({
  description: 'Answers → points → line → indicators → class, each step with what it rests on. Sensitive.',
})
export class ClassExplanation {
  @Field(() => AreaKindEnum, { description: 'Of the commune in that year.' })
  areaKind!: AreaKind;
  @Field(() => LegalMarkEnum)
  areaKindMark!: Mark;
  @Field(() => String, { nullable: true, description: ARTICLE })
  areaKindArticle!: string | null;
  @Field(() => Int, { description: 'Points of form B1 (income); higher is better off.' })
  b1!: number;
  @Field(() => [WhyLine], { description: 'In the order in which they were asked.' })
  lines!: readonly WhyLine[];
  @Field(() => [Indicator], { description: 'What the household lacks.' })
  deprived!: readonly Indicator[];
  @Field(() => Int, { description: 'How many indicators the pack has.' })
  indicatorCount!: number;
  @Field(() => Int, { description: 'B2: points for what is lacking.' })
  b2!: number;
  @Field(() => Int, { description: 'Points for each indicator.' })
  pointsEach!: number;
  @Field(() => Int, { description: 'From how many points on a household counts as deprived.' })
  deprivedFrom!: number;
  @Field(() => Boolean, { description: 'B2 reaches that.' })
  deprivedReached!: boolean;
  @Field(() => Boolean, { description: 'False: B1 had decided before the indicators were asked.' })
  indicatorsAsked!: boolean;
  @Field(() => LegalMarkEnum)
  indicatorsMark!: Mark;
  @Field(() => String, { nullable: true, description: ARTICLE })
  indicatorsArticle!: string | null;
  @Field(() => HouseholdClassEnum, { description: 'What follows.' })
  class!: HouseholdClass;
  @Field(() => PoorKindEnum, { nullable: true, description: 'Rounds of 2016–2020 only.' })
  poorKind!: (typeof poorKinds)[number] | null;
  @Field(() => LegalMarkEnum, { description: 'The least sure of all that was used.' })
  mark!: Mark;
  @Field(() => [WhyChange], { description: 'Every single answer that would give another class.' })
  changes!: readonly WhyChange[];
}

@ObjectType({
  description:
    'Why a household has its class. Sensitive: for officials of its commune, and on paper for itself.',
})
export class WhyClass {
  @Field(() => ReviewCase)
  case!: ReviewCase;
  @Field(() => Round)
  round!: Round;
  @Field(() => Area, { description: 'Its commune.' })
  commune!: Area;
  @Field(() => String, { description: "The rule pack by its name, in the reader's language." })
  packName!: string;
  @Field(() => [String], { description: 'The texts that it rests on.' })
  legalTexts!: readonly string[];
  @Field(() => Int)
  packVersion!: number;
  @Field(() => [MissingAnswerEnum], { description: 'Nothing is explained before all of it is there.' })
  missing!: readonly string[];
  @Field(() => ClassExplanation, { nullable: true, description: 'Null while something is missing.' })
  explanation!: ClassExplanation | null;
  @Field(() => Boolean, { description: 'False: the case keeps a class of another version of the pack.' })
  asKept!: boolean;
}
