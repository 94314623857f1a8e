import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import { HouseholdClassEnum, MovementKindEnum, OtherOpinionKindEnum } from '../../assessments/api/index.ts';
import { AgendaItemStateEnum } from '../../meetings/api/index.ts';
import type { AppraisalFilter as FilterValue, AppraisalState } from '../app/appraisal-store.ts';
import { AppraisalCase } from './case-types.ts';
import { AppraisalStateEnum } from './enums.ts';

const OPEN_ONLY = 'Finds open (READY) cases only.';
const LIST = 'An empty list is refused.';

@InputType({
  description:
    'All given conditions must hold. Page, count and single case share one predicate, which also holds the areas of the ' +
    'reader. A condition on a field that is masked while PROVISIONAL finds open cases only.',
})
export class AppraisalFilter implements FilterValue {
  @Field(() => [GraphQLUUID], { nullable: true, description: LIST })
  communeIds?: string[] | null;
  @Field(() => [GraphQLUUID], { nullable: true, description: LIST })
  villageIds?: string[] | null;
  @Field(() => [AppraisalStateEnum], { nullable: true, description: LIST })
  states?: AppraisalState[] | null;
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
  @Field(() => OtherOpinionKindEnum, { nullable: true, description: OPEN_ONLY })
  otherOpinion?: OtherOpinionKind | null;
  @Field(() => AgendaItemStateEnum, { nullable: true, description: `AGREED or NOT_AGREED. ${OPEN_ONLY}` })
  outcome?: 'AGREED' | 'NOT_AGREED' | null;
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
