import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';
import type { Place } from '../app/import-store.ts';
import type { viewRowsToMend } from '../app/view-rows-to-mend.ts';

type CountIn = ReturnType<typeof viewRowsToMend>['countIn'];

const keyOf = ({ roundId, communeId }: Place): string => `${roundId} ${communeId}`;

/** One statement for all communes of a list; not remembered, since rows are mended. */
const countLoader = (countIn: CountIn) =>
  new DataLoader<Place, number>(
    async (places) => {
      const counts = new Map((await countIn(places)).map((found) => [keyOf(found), found.count]));
      return places.map((place) => counts.get(keyOf(place)) ?? 0);
    },
    { cache: false },
  );

/** What imports add to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneRows {
  readonly #loader: (context: object) => DataLoader<Place, number>;

  constructor(countIn: CountIn) {
    this.#loader = perContext(() => countLoader(countIn));
  }

  @FieldResolver(() => Int, { description: '"Còn N hộ chưa nhập được".' })
  async rowsToMend(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<number> {
    return this.#loader(context).load(value);
  }
}
