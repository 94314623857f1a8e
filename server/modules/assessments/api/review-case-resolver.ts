import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { viewCases } from '../app/view-cases.ts';
import { ReviewCase, reviewCaseObject } from './review-case-type.ts';

@Resolver(() => ReviewCase)
export class ReviewCaseResolver {
  constructor(
    readonly view: ReturnType<typeof viewCases>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('case.view')
  @Query(() => [ReviewCase], {
    description: 'The cases of a village, by household code; none of another commune.',
  })
  async reviewCases(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<ReviewCase[]> {
    return (await this.view.ofVillage(context.actor, roundId, villageId)).map(reviewCaseObject);
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() of: ReviewCase): Promise<Area> {
    return this.areaLoader.load(context, of.villageId);
  }
}
