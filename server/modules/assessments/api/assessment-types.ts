import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from './enums.ts';
import {
  AnswerSideEnum,
  AssessmentOriginEnum,
  B1SourceEnum,
  DirectionEnum,
  SubmissionOutcomeEnum,
} from './form-enums.ts';

@ObjectType({ description: 'One submission of the forms of a case. Never changed, never removed.' })
export class Assessment {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: 'From 1.' })
  version!: number;
  @Field(() => AssessmentOriginEnum, { description: 'Where it came from.' })
  origin!: string;
  @Field(() => DirectionEnum, { description: 'Against the version before.' })
  direction!: string;
  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  reason!: string | null;
  @Field(() => Int, { description: 'Points of form B1.' })
  b1!: number;
  @Field(() => B1SourceEnum, { description: 'Where the points come from.' })
  b1Source!: string;
  @Field(() => Int, { description: 'The line that decided.' })
  b1Line!: number;
  @Field(() => Int, { description: 'Points of form B2.' })
  b2!: number;
  @Field(() => HouseholdClassEnum, { description: 'Under the pack of the round.' })
  scoredClass!: HouseholdClass;
  @Field(() => String, { nullable: true, description: 'Who entered it; null: an account that is gone.' })
  enteredBy!: string | null;
  @Field(() => Date, { description: 'When it was received.' })
  enteredAt!: Date;
}

@ObjectType({
  description: 'An answer that two people changed, each to something else. Values as JSON texts.',
})
export class AnswerClash {
  @Field(() => String, { description: 'Where, as "dwelling.areaM2".' })
  path!: string;
  @Field(() => String, { description: 'Before both; "null": not answered.' })
  base!: string;
  @Field(() => String, { description: 'In force.' })
  theirs!: string;
  @Field(() => String, { description: 'Of the submission that waits.' })
  mine!: string;
}

@ObjectType({ description: 'Two submissions of one household that met: both are kept, a person decides.' })
export class AssessmentConflict {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => Int, { description: 'In force; the expected version of `resolveConflict`.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Who sent the version in force.' })
  theirsBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Who sent the submission that waits.' })
  mineBy!: string | null;
  @Field(() => String, { nullable: true, description: 'With the submission that waits.' })
  reason!: string | null;
  @Field(() => [AnswerClash], { description: 'What both changed; the rest becomes one form by itself.' })
  clashes!: readonly AnswerClash[];
}

@InputType({ description: 'Which of two answers is taken.' })
export class ChosenAnswerInput {
  @Field(() => String, { description: '`path` of an AnswerClash.' })
  path!: string;
  @Field(() => AnswerSideEnum, { description: 'Whose.' })
  take!: 'MINE' | 'THEIRS';
}

@ObjectType({ description: 'The forms were received.' })
export class AssessmentSubmitted {
  @Field(() => SubmissionOutcomeEnum, { description: 'What became of them.' })
  outcome!: string;
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => Int, { description: 'In force now.' })
  version!: number;
  @Field(() => GraphQLUUID, { nullable: true, description: 'When a person has to decide.' })
  conflictId!: string | null;
}

@ObjectType({ description: 'The two submissions became one form.' })
export class ConflictResolved {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => Int, { description: 'In force now.' })
  version!: number;
}

@ObjectType({ description: 'The decision of form A was received.' })
export class FormADecided {
  @Field(() => GraphQLUUID)
  entryId!: string;
  @Field(() => Boolean, { description: 'Đủ điều kiện lập phiếu B.' })
  eligible!: boolean;
}

@ObjectType({ description: 'A table of points of form B1 as a province loaded it.' })
export class ScoreTable {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'As in the file.' })
  title!: string;
  @Field(() => String, { description: 'Number and name of its document.' })
  source!: string;
  @Field(() => String, { description: 'Of the document (ISO day).' })
  issuedOn!: string;
  @Field(() => Int, { description: 'It holds from this year of review.' })
  firstYear!: number;
  @Field(() => Int, { description: 'To this year of review.' })
  lastYear!: number;
  @Field(() => Boolean, { description: 'An example, no document: scores no round.' })
  example!: boolean;
  @Field(() => [String], { description: 'As the document names them.' })
  regions!: readonly string[];
  @Field(() => Int, { description: 'Items of form B1.' })
  items!: number;
  @Field(() => Int, { description: 'Every region × area kind × item × answer.' })
  points!: number;
  @Field(() => String, { description: 'As it was sent.' })
  fileName!: string;
  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;
  @Field(() => Date, { description: 'When.' })
  loadedAt!: Date;
}

@ObjectType({ description: 'The score table was loaded.' })
export class ScoreTableLoaded {
  @Field(() => GraphQLUUID)
  tableId!: string;
  @Field(() => Boolean, { description: 'The same file was there before: nothing changed.' })
  unchanged!: boolean;
}
