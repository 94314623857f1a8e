import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { Area } from '../../areas/api/index.ts';
import { Indicator, LegalMarkEnum } from '../../rounds/api/index.ts';
import type { Question } from '../domain/questions.ts';
import { CaseStateEnum, HouseholdClassEnum } from './enums.ts';
import { IndicatorSourceEnum, QuestionAboutEnum, QuestionKindEnum } from './form-enums.ts';

@ObjectType({ description: 'A village of an open round with its households to visit.' })
export class VillageToVisit {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => String, { description: '"Rà soát năm 2023".' })
  roundName!: string;
  @Field(() => Area, { description: 'The village.' })
  village!: Area;
  @Field(() => Area, { description: 'Its commune.' })
  commune!: Area;
  @Field(() => Int, { description: 'Households that nobody has scored.' })
  waiting!: number;
  @Field(() => Int, { description: 'Households that a meeting did not agree on: to be reviewed again.' })
  again!: number;
  @Field(() => Int, { description: 'All on the list.' })
  households!: number;
}

@ObjectType({ description: 'One question of the form as data; a page without a connection asks by it.' })
export class FormQuestion {
  @Field(() => String, { description: 'Its place in the answers of a member, the house or the groups.' })
  field!: string;
  @Field(() => QuestionAboutEnum, { description: 'Whom it is about.' })
  about!: Question['about'];
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind!: Question['kind'];
  @Field(() => [String], { description: 'Codes to choose from.' })
  options!: readonly string[];
  @Field(() => Boolean, { description: 'The form is complete without it.' })
  optional!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Asked from this age, in whole years on the day of the review.',
  })
  from!: number | null;
  @Field(() => Int, { nullable: true, description: 'Asked under this age.' })
  under!: number | null;
  @Field(() => Int, { nullable: true, description: 'Asked of whoever was born in this year or later.' })
  bornFrom!: number | null;
}

@ObjectType({ description: 'A cause of poverty of the pack.' })
export class FormCause {
  @Field(() => String, { description: 'As the answers name it.' })
  code!: string;
  @Field(() => String, { description: "In the reader's language." })
  name!: string;
}

@ObjectType({ description: 'An item of form B1 with its answers; the points stay on the server.' })
export class ScoreTableItem {
  @Field(() => String, { description: 'As the document words it.' })
  item!: string;
  @Field(() => [String], { description: 'As the document words them.' })
  answers!: readonly string[];
}

@ObjectType({ description: 'The score table that holds for the village and the year.' })
export class FormScoreTable {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'Of the table.' })
  title!: string;
  @Field(() => String, { description: 'Its document.' })
  source!: string;
  @Field(() => [String], { description: 'As the document names them.' })
  regions!: readonly string[];
  @Field(() => [ScoreTableItem], { description: 'Of form B1.' })
  items!: readonly ScoreTableItem[];
}

@ObjectType({ description: 'What the form of a village asks, by the pack of its round.' })
export class FormDefinition {
  @Field(() => String, { description: 'Ages are those of this day (ISO).' })
  reviewDay!: string;
  @Field(() => [FormQuestion], { description: 'In the order in which they are asked.' })
  questions!: readonly FormQuestion[];
  @Field(() => [Indicator], { description: 'Of B2, with their cut-offs.' })
  indicators!: readonly Indicator[];
  @Field(() => [Int], { description: 'Numbers of the indicators that are ticked, never computed.' })
  ticked!: readonly number[];
  @Field(() => [FormCause], { description: 'Empty: the pack has none.' })
  causes!: readonly FormCause[];
  @Field(() => LegalMarkEnum, { description: 'How sure the causes are.' })
  causesMark!: 'C' | 'P' | 'U';
  @Field(() => FormScoreTable, { nullable: true, description: 'Null: B1 is entered as scored on paper.' })
  scoreTable!: FormScoreTable | null;
}

@ObjectType({ description: 'The decision of form A: whether form B is made.' })
export class FormADecision {
  @Field(() => Boolean, { description: 'Đủ điều kiện lập phiếu B.' })
  eligible!: boolean;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'The reviewer who signed.' })
  signedBy!: string;
}

@ObjectType({ description: 'A household on the list with its form, as whoever visits it needs it.' })
export class HouseholdForm {
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Of the list; null for a case of before there was one.',
  })
  entryId!: string | null;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: nobody has scored it.' })
  caseId!: string | null;
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  householdCode!: string | null;
  @Field(() => Boolean, { description: 'It asked for the review: form A comes first.' })
  asked!: boolean;
  @Field(() => FormADecision, { nullable: true, description: 'The latest; null: none yet.' })
  formA!: FormADecision | null;
  @Field(() => CaseStateEnum, { nullable: true, description: 'Null: nobody has scored it.' })
  caseState!: string | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'Of the version in force.' })
  scoredClass!: HouseholdClass | null;
  @Field(() => Int, { description: 'Expected by `submitAssessment`; 0: nobody has submitted.' })
  version!: number;
  @Field(() => GraphQLJSONObject, {
    description: 'The answers in force, or an empty form with the people known.',
  })
  answers!: Record<string, unknown>;
  @Field(() => Int, { description: 'Submissions that met this version and wait for a decision.' })
  conflicts!: number;
}

@ObjectType({ description: 'What cannot be right in a form.' })
export class FormProblem {
  @Field(() => String, { description: 'Where, as "members.<key>.birthDate".' })
  path!: string;
  @Field(() => String, { description: 'For programs.' })
  code!: string;
  @Field(() => String, { description: "In the reader's language." })
  message!: string;
}

@ObjectType({ description: 'An indicator of a form as far as it is answered.' })
export class FormIndicator {
  @Field(() => Int, { description: 'As in `FormDefinition.indicators`.' })
  number!: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'What the answers give; null: to be ticked, or answers are missing.',
  })
  computed!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Null while it cannot be said.' })
  deprived!: boolean | null;
  @Field(() => IndicatorSourceEnum, { description: 'Who says so.' })
  source!: 'COMPUTED' | 'TICKED' | 'OVERRIDDEN';
}

@ObjectType({ description: 'Everything that can be said of a form before it is sent; nothing is saved.' })
export class FormCheck {
  @Field(() => [String], {
    description: 'Paths of the answers that are missing; nothing is scored while there is one.',
  })
  missing!: readonly string[];
  @Field(() => [FormProblem], { description: 'What cannot be right.' })
  problems!: readonly FormProblem[];
  @Field(() => [FormIndicator], { description: 'By number.' })
  indicators!: readonly FormIndicator[];
  @Field(() => Int, { nullable: true, description: 'Null while it is missing or wrong.' })
  b1!: number | null;
  @Field(() => Int, { nullable: true, description: 'Null while an indicator is open.' })
  b2!: number | null;
}
