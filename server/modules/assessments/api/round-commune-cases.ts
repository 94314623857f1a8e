import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';
import type { CasePlace } from '../app/case-store.ts';
import type { viewCases } from '../app/view-cases.ts';

type CountIn = ReturnType<typeof viewCases>['countIn'];

const keyOf = ({ roundId, communeId }: CasePlace): string => `${roundId}:${communeId}`;

/** One statement for all communes of a list; not remembered, since an import adds cases. */
const countLoader = (countIn: CountIn) =>
  new DataLoader<CasePlace, number, string>(
    async (places) => {
      const counts = new Map((await countIn(places)).map((of) => [keyOf(of), of.count]));
      return places.map((place) => counts.get(keyOf(place)) ?? 0);
    },
    { cache: false, cacheKeyFn: keyOf },
  );

/** What review cases add to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneCases {
  readonly #loader: (context: object) => DataLoader<CasePlace, number, string>;

  constructor(countIn: CountIn) {
    this.#loader = perContext(() => countLoader(countIn));
  }

  @FieldResolver(() => Int, {
    description: 'Households under review that could be read; see also rowsToMend.',
  })
  async cases(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<number> {
    return this.#loader(context).load(value);
  }
}
