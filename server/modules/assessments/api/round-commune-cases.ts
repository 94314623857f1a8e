import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RoundCommune } from '../../rounds/api/index.ts';

/** What review cases add to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneCases {
  constructor(readonly countIn: (roundId: string, communeId: string) => Promise<number>) {}

  @FieldResolver(() => Int, {
    description: 'Households under review that could be read; see also rowsToMend.',
  })
  async cases(@Root() { value }: RoundCommune): Promise<number> {
    return this.countIn(value.roundId, value.communeId);
  }
}
