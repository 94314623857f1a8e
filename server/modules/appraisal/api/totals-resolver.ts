import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { Dimension } from '../app/queue-question.ts';
import { MOST_DIMENSIONS, type ViewAppraisal } from '../app/view-appraisal.ts';
import { DimensionEnum } from './enums.ts';
import { mistake } from './mistakes.ts';
import { AppraisalFilter, AppraisalGroup, AppraisalGroupValue, AppraisalTotals } from './queue-types.ts';

const AREAS: readonly Dimension[] = ['DISTRICT', 'COMMUNE', 'VILLAGE'];

@Resolver(() => AppraisalGroupValue)
export class AppraisalTotalsResolver {
  constructor(
    readonly view: ViewAppraisal,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('appraisal.view')
  @Query(() => AppraisalTotals, {
    description:
      'The cases that the filter finds, counted, and sorted into groups by up to ' +
      `${MOST_DIMENSIONS} dimensions; without one only counted. Same set as \`appraisalQueue\`, one snapshot. Cases of communes ` +
      'that have not reported are counted, and grouped by place and state alone.',
  })
  async appraisalTotals(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('groupBy', () => [DimensionEnum], { defaultValue: [] }) groupBy: Dimension[],
    @Arg('filter', () => AppraisalFilter, { nullable: true }) filter: AppraisalFilter | null,
  ): Promise<AppraisalTotals> {
    const found = await this.view.totals(context.actor, { roundId, filter: filter ?? {}, groupBy });
    if (!found.ok) throw mistake(found.code);
    const { groups, ...counts } = found.value;
    const objects = groups.map(({ values, cases }) =>
      Object.assign(new AppraisalGroup(), {
        cases,
        values: values.map((value, index) =>
          Object.assign(new AppraisalGroupValue(), { dimension: groupBy[index], value }),
        ),
      }),
    );
    return Object.assign(new AppraisalTotals(), { ...counts, groups: objects });
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Of the dimensions DISTRICT, COMMUNE and VILLAGE; null for the others.',
  })
  async area(
    @Ctx() context: ApiContext,
    @Root() { dimension, value }: AppraisalGroupValue,
  ): Promise<Area | null> {
    return value !== null && AREAS.includes(dimension) ? this.areaLoader.load(context, value) : null;
  }
}
