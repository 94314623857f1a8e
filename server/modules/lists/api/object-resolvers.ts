import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import { ListEntry, ListFlag } from './types.ts';

@Resolver(() => ListEntry)
export class EntryResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: ListEntry): Promise<Area> {
    return this.areaLoader.load(context, villageId);
  }
}

@Resolver(() => ListFlag)
export class FlagResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { nullable: true, description: 'The other village; null: none, or not known.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: ListFlag): Promise<Area | null> {
    return villageId === null ? null : this.areaLoader.load(context, villageId);
  }
}
