import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RoundCommune } from '../../rounds/api/index.ts';

/** What households add to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneHouseholds {
  constructor(readonly countIn: (communeId: string) => Promise<number>) {}

  @FieldResolver(() => Int, { description: 'All households of the commune that are known, reviewed or not.' })
  async households(@Root() { value }: RoundCommune): Promise<number> {
    return this.countIn(value.communeId);
  }
}
