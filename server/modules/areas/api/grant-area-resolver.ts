import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { GrantType } from '../../identity/api/index.ts';
import type { AreaLoader } from './area-loader.ts';
import { Area } from './area-type.ts';

/** Adds the area to a grant: accounts come before areas and know only its id. */
@Resolver(() => GrantType)
export class GrantAreaResolver {
  constructor(readonly loader: AreaLoader) {}

  @FieldResolver(() => Area, {
    name: 'area',
    nullable: true,
    description: 'Null: the whole installation, as the first administrator has it.',
  })
  async areaOfGrant(@Ctx() context: ApiContext, @Root() grant: GrantType): Promise<Area | null> {
    return grant.areaId === null ? null : this.loader.load(context, grant.areaId);
  }
}
