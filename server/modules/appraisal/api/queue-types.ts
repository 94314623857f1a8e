import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import { HouseholdClassEnum, MovementKindEnum, OtherOpinionKindEnum } from '../../assessments/api/index.ts';
import { AgendaItemStateEnum } from '../../meetings/api/index.ts';
import type { AppraisalState } from '../app/kinds.ts';
import type { AppraisalFilter as FilterValue, Dimension, Holder, Range } from '../app/queue-question.ts';
import type { RiskBand, RiskPart } from '../app/kinds.ts';
import { AppraisalCase } from './case-types.ts';
import { AppraisalStateEnum, DimensionEnum, HolderEnum } from './enums.ts';
import { RiskBandEnum, RiskPartEnum } from './risk-enums.ts';

const OPEN_ONLY = 'Finds open cases only.';
const LIST = 'An empty list is refused.';

@InputType({ description: 'Both ends belong to it; leave out the one that is open.' })
export class NumberRange implements Range {
  @Field(() => Float, { nullable: true, description: 'At least.' })
  from?: number | null;
  @Field(() => Float, { nullable: true, description: 'At most.' })
  to?: number | null;
}

@InputType({
  description:
    'All given conditions must hold. Page, count and single case share one predicate, which also holds the areas of the ' +
    'reader. A condition on a field that is masked while PROVISIONAL finds open cases only.',
})
export class AppraisalFilter implements FilterValue {
  @Field(() => [GraphQLUUID], {
    nullable: true,
    description: `Any units: a province, districts, communes, villages. ${LIST}`,
  })
  areaIds?: string[] | null;
  @Field(() => [GraphQLUUID], { nullable: true, description: LIST })
  communeIds?: string[] | null;
  @Field(() => [GraphQLUUID], { nullable: true, description: LIST })
  villageIds?: string[] | null;
  @Field(() => [AppraisalStateEnum], { nullable: true, description: LIST })
  states?: AppraisalState[] | null;
  @Field(() => HolderEnum, { nullable: true, description: `Who works on it now. ${OPEN_ONLY}` })
  held?: Holder | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: OPEN_ONLY })
  startClass?: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: OPEN_ONLY })
  endClass?: HouseholdClass | null;
  @Field(() => MovementKindEnum, { nullable: true, description: OPEN_ONLY })
  movement?: MovementKind | null;
  @Field(() => Int, {
    nullable: true,
    description: `At most so many B1 points from the line, above or below. ${OPEN_ONLY}`,
  })
  maxDistanceToLine?: number | null;
  @Field(() => NumberRange, {
    nullable: true,
    description: `B1 points above the line; 0 and less is at or under it. ${OPEN_ONLY}`,
  })
  distanceToLine?: Range | null;
  @Field(() => OtherOpinionKindEnum, { nullable: true, description: OPEN_ONLY })
  otherOpinion?: OtherOpinionKind | null;
  @Field(() => AgendaItemStateEnum, { nullable: true, description: `AGREED or NOT_AGREED. ${OPEN_ONLY}` })
  outcome?: 'AGREED' | 'NOT_AGREED' | null;
  @Field(() => NumberRange, {
    nullable: true,
    description: `Percent of the persons attending that agreed. ${OPEN_ONLY}`,
  })
  agreeShare?: Range | null;
  @Field(() => [RiskBandEnum], { nullable: true, description: `${OPEN_ONLY} ${LIST}` })
  riskBands?: RiskBand[] | null;
  @Field(() => RiskPartEnum, { nullable: true, description: `Has this part. ${OPEN_ONLY}` })
  riskPart?: RiskPart | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: `Due on this day or before. ${OPEN_ONLY}` })
  dueBy?: string | null;
}

@ObjectType({ description: 'A case with its place in the order asked for.' })
export class AppraisalCaseEdge {
  @Field(() => String, { description: 'Opaque; good for the same `orderBy` only.' })
  cursor!: string;
  @Field(() => AppraisalCase, { description: 'The case.' })
  node!: AppraisalCase;
}

@ObjectType({ description: 'Whether there is more, and where this page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'There are more after `endCursor`.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor!: string | null;
}

@ObjectType({ description: 'A page of the queue.' })
export class AppraisalCaseConnection {
  @Field(() => [AppraisalCaseEdge], { description: 'The cases of this page.' })
  edges!: AppraisalCaseEdge[];
  @Field(() => PageInfo, { description: 'Where the next page begins.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Exact, of all pages, from the same predicate in the same snapshot.' })
  totalCount!: number;
}

@ObjectType({ description: 'What one dimension of a group is.' })
export class AppraisalGroupValue {
  @Field(() => DimensionEnum, { description: 'Which dimension, in the order asked for.' })
  dimension!: Dimension;
  @Field(() => String, {
    nullable: true,
    description: 'A code, a day, the lower end of a step, or the id of an area; null: there is none.',
  })
  value!: string | null;
}

@ObjectType({ description: 'Cases that are alike in every dimension asked for.' })
export class AppraisalGroup {
  @Field(() => [AppraisalGroupValue], { description: 'One for each dimension.' })
  values!: AppraisalGroupValue[];
  @Field(() => Int, { description: 'How many.' })
  cases!: number;
}

@ObjectType({ description: 'Counts of the cases that a filter finds.' })
export class AppraisalTotals {
  @Field(() => Int, { description: 'All of them, as `totalCount` of the queue counts them.' })
  totalCount!: number;
  @Field(() => Int, {
    description:
      'In no group, because their commune has not reported and the group would tell something of them.',
  })
  masked!: number;
  @Field(() => [AppraisalGroup], { description: 'In the order of their values.' })
  groups!: AppraisalGroup[];
}
