import { GraphQLJSONObject, GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { PointsFound } from '../app/re-check-store.ts';
import type { ShownReCheck } from '../app/view-complaints.ts';
import type { ReCheckOrigin, ReCheckOutcome } from '../app/kinds.ts';
import { answerDifferences, type AnswerDifference } from '../app/kinds.ts';
import { ReCheckOriginEnum, ReCheckOutcomeEnum } from './enums.ts';

@ObjectType({ description: 'Points and class of one assessment.' })
export class AssessedPoints {
  @Field(() => Int)
  b1!: number;
  @Field(() => Int)
  b2!: number;
  @Field(() => [Int], { description: 'Numbers of the indicators in which the household is deprived.' })
  deprived!: readonly number[];
  @Field(() => HouseholdClassEnum)
  scoredClass!: HouseholdClass;
  @Field(() => Int)
  persons!: number;
}

@ObjectType({ description: 'One answer of the form that the second visit found otherwise.' })
export class ReCheckDifference {
  @Field(() => String, { description: 'Its place in the form.' })
  path!: string;
  @Field(() => String, { nullable: true })
  before!: string | null;
  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType({ description: 'What the chair made of a second visit.' })
export class ReCheckEnd {
  @Field(() => ReCheckOutcomeEnum)
  outcome!: ReCheckOutcome;
  @Field(() => HouseholdClassEnum, { nullable: true })
  fromClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'Null: open until the village has met.' })
  endClass!: HouseholdClass | null;
  @Field(() => String)
  reasons!: string;
}

@ObjectType({ description: 'Phúc tra: a second visit to a household.' })
export class ReCheck {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => ReCheckOriginEnum)
  origin!: ReCheckOrigin;
  @Field(() => String)
  headName!: string;
  @Field(() => String, { nullable: true })
  householdCode!: string | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'In force now; null: not decided.' })
  endClass!: HouseholdClass | null;
  @Field(() => GraphQLLocalDate)
  askedOn!: string;
  @Field(() => String, { nullable: true, description: 'The reason code of whoever asked.' })
  askedCode!: string | null;
  @Field(() => String)
  askedWords!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Null: nobody has gone yet.' })
  visitedOn!: string | null;
  @Field(() => [String], { description: 'Who went, by name.' })
  visitors!: readonly string[];
  @Field(() => String, { nullable: true, description: 'What they found, in words.' })
  finding!: string | null;
  @Field(() => AssessedPoints, { nullable: true, description: 'As it was assessed before.' })
  before!: AssessedPoints | null;
  @Field(() => AssessedPoints, { nullable: true, description: 'As the visit found it; null: no form.' })
  found!: AssessedPoints | null;
  @Field(() => [ReCheckDifference], { description: 'Answers that differ, where both forms have answers.' })
  differences!: ReCheckDifference[];
  @Field(() => [String], { description: 'Who surveyed the household before.' })
  surveyors!: readonly string[];
  @Field(() => Boolean, {
    description: 'Only people who surveyed the household before went. It is shown, never forbidden.',
  })
  alone!: boolean;
  @Field(() => ReCheckEnd, { nullable: true })
  end!: ReCheckEnd | null;
  @Field(() => Boolean, {
    description: 'It changed what was decided, and the village has not been posted again since.',
  })
  toBePostedAgain!: boolean;
}

@InputType({ description: 'The same forms once more: all answers, or of a paper form its points.' })
export class FoundAgainInput {
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'As `submitAssessment` takes them.' })
  answers?: object | null;
  @Field(() => Int, { nullable: true })
  b1?: number | null;
  @Field(() => [Int], { nullable: true, description: 'Ticked indicators; [] = none.' })
  indicators?: number[] | null;
  @Field(() => Int, { nullable: true })
  persons?: number | null;
}

@ObjectType({ description: 'The second visit as it is now.' })
export class ReCheckChanged {
  @Field(() => ReCheck)
  reCheck!: ReCheck;
}

const pointsObject = (of: PointsFound | null): AssessedPoints | null =>
  of && Object.assign(new AssessedPoints(), of);

const differencesOf = ({ before, found }: ShownReCheck): AnswerDifference[] => {
  const both = before && found && Object.keys(before.answers).length > 0;
  return both && Object.keys(found.answers).length > 0
    ? answerDifferences(before.answers, found.answers)
    : [];
};

export function reCheckObject(of: ShownReCheck): ReCheck {
  const { headName, householdCode, endClass } = of.case;
  return Object.assign(new ReCheck(), {
    ...of,
    ...{ headName, householdCode, endClass, before: pointsObject(of.before), found: pointsObject(of.found) },
    differences: differencesOf(of).map((one) => Object.assign(new ReCheckDifference(), one)),
    end: of.end && Object.assign(new ReCheckEnd(), of.end),
  });
}
