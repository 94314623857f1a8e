import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { GrantType } from '../../identity/api/index.ts';
import type { RoundLoaders } from './round-loaders.ts';

/** Adds the name of its round to a grant: accounts come before rounds and know only its id. */
@Resolver(() => GrantType)
export class GrantRoundResolver {
  constructor(readonly loaders: RoundLoaders) {}

  @FieldResolver(() => String, {
    name: 'roundName',
    nullable: true,
    description: 'Of the round that it is given for. Null: for every round.',
  })
  async nameOfRound(@Ctx() context: ApiContext, @Root() { roundId }: GrantType): Promise<string | null> {
    return roundId === null ? null : (await this.loaders.round(context, roundId)).name;
  }
}
