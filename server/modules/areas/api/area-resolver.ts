import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import type { AreaLevel } from '../app/area-store.ts';
import type { searchAreas } from '../app/search-areas.ts';
import type { AreaLoader } from './area-loader.ts';
import { Area, areaObject } from './area-type.ts';
import { AreaLevelEnum } from './enums.ts';

@Resolver(() => Area)
export class AreaResolver {
  constructor(
    readonly search: ReturnType<typeof searchAreas>,
    readonly loader: AreaLoader,
  ) {}

  @Action('signed-in')
  @Query(() => [Area], {
    description: 'Areas by name in any spelling, or by official code; for signed-in staff.',
  })
  async areas(
    @Ctx() context: ApiContext,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('level', () => AreaLevelEnum, { nullable: true }) level: AreaLevel | null,
    @Arg('parentId', () => GraphQLUUID, { nullable: true }) parentId: string | null,
    @Arg('day', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Only units that existed on that day.',
    })
    day: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<Area[]> {
    return (await this.search(context.actor, { search, level, parentId, day, first })).map(areaObject);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The unit above; a province has none.' })
  async parent(@Ctx() context: ApiContext, @Root() area: Area): Promise<Area | null> {
    return area.parentId === null ? null : this.loader.load(context, area.parentId);
  }
}
