import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';

type CountIn = (communeIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** One statement for all communes of a list; not remembered, since an import adds households. */
const countLoader = (countIn: CountIn) =>
  new DataLoader<string, number>(
    async (communeIds) => {
      const counts = await countIn(communeIds);
      return communeIds.map((id) => counts.get(id) ?? 0);
    },
    { cache: false },
  );

/** What households add to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneHouseholds {
  readonly #loader: (context: object) => DataLoader<string, number>;

  constructor(countIn: CountIn) {
    this.#loader = perContext(() => countLoader(countIn));
  }

  @FieldResolver(() => Int, { description: 'All households of the commune that are known, reviewed or not.' })
  async households(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<number> {
    return this.#loader(context).load(value.communeId);
  }
}
