import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { Relation, type RelationLoader } from '../../meetings/api/index.ts';
import { HeadOfHousehold } from './case-types.ts';

@Resolver(() => HeadOfHousehold)
export class HeadOfHouseholdResolver {
  constructor(readonly relationLoader: RelationLoader) {}

  @FieldResolver(() => [Relation], { description: 'Declared by the commune or at the meeting.' })
  relations(@Ctx() context: ApiContext, @Root() { caseId }: HeadOfHousehold): Promise<Relation[]> {
    return this.relationLoader.load(context, caseId);
  }
}
