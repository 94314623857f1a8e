import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { CaseState, ListedCase } from '../app/case-store.ts';
import type { OtherOpinionKind } from '../app/kinds.ts';
import { CaseStateEnum, HouseholdClassEnum, OtherOpinionKindEnum } from './enums.ts';

const PERSONAL = 'Personal: for officials of the commune, never on the wall or a phone.';

@ObjectType({ description: 'One household in one round, as officials of its commune see it.' })
export class ReviewCase {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'As in the workbook.' })
  householdCode!: string | null;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => String, { nullable: true, description: '"Tổ 3"' })
  toName!: string | null;
  @Field(() => Int, { description: 'Of the household.' })
  persons!: number;
  @Field(() => HouseholdClassEnum, { description: 'At the start of the round.' })
  startClass!: HouseholdClass;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'Computed from B1 and B2 by the pack of the round.',
  })
  scoredClass!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'As the sheet says; null when it names none.',
  })
  sheetClass!: HouseholdClass | null;
  @Field(() => Int, { nullable: true, description: 'Points of form B1 (income); higher is better off.' })
  b1!: number | null;
  @Field(() => Int, { nullable: true, description: 'The line that decided.' })
  b1Line!: number | null;
  @Field(() => Int, { nullable: true, description: 'Points of form B2: 10 for each deprived indicator.' })
  b2!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many indicators are deprived.',
  })
  deprivedCount!: number | null;
  @Field(() => [Int], {
    description: `Their numbers, see \`RulePack.indicators\`. ${PERSONAL}`,
  })
  deprivedIndicators!: readonly number[];
  @Field(() => Boolean, { description: 'Within five points of a line: a mark for officials, not a dispute.' })
  nearLine!: boolean;
  @Field(() => [OtherOpinionKindEnum], { description: 'Why it is heard alone; empty: by list.' })
  otherOpinionKinds!: readonly OtherOpinionKind[];
  @Field(() => String, { nullable: true, description: PERSONAL })
  otherOpinion!: string | null;
  @Field(() => String, { nullable: true, description: `Cause of poverty, as printed. ${PERSONAL}` })
  cause!: string | null;
  @Field(() => CaseStateEnum, { description: 'Where it stands.' })
  state!: CaseState;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'Set by a decision of the meeting, never by hand.',
  })
  endClass!: HouseholdClass | null;
  @Field(() => [String], {
    description: 'Codes of what blocks the certificate later, such as a wrong id number.',
  })
  flags!: readonly string[];
  villageId!: string;
}

/** The API object of a case: what later modules return where a field is a `ReviewCase`. */
export function reviewCaseObject(of: ListedCase): ReviewCase {
  const {
    id,
    householdCode,
    headName,
    toName,
    persons,
    startClass,
    scoredClass,
    sheetClass,
    b1,
    b1Line,
    b2,
  } = of;
  const { nearLine, otherOpinionKinds, otherOpinion, cause, state, endClass, flags, villageId } = of;
  const household = { householdCode, headName, toName, persons, villageId };
  const classes = { startClass, scoredClass, sheetClass, endClass };
  const scores = {
    b1,
    b1Line,
    b2,
    deprivedCount: of.deprived.length,
    deprivedIndicators: of.deprived,
    nearLine,
  };
  const words = { otherOpinionKinds, otherOpinion, cause };
  return Object.assign(new ReviewCase(), { id, ...household, ...classes, ...scores, ...words, state, flags });
}
