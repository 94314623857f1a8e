import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';
import type { ListDoors } from '../app/doors.ts';
import type { ListPlace } from '../app/list-store.ts';

type WaitingIn = ListDoors['view']['waitingIn'];

const keyOf = ({ roundId, communeId }: ListPlace): string => `${roundId} ${communeId}`;

/** One statement for all communes of a list; not remembered, since households are reviewed. */
const countLoader = (waitingIn: WaitingIn) =>
  new DataLoader<ListPlace, number>(
    async (places) => {
      const counts = new Map((await waitingIn(places)).map((found) => [keyOf(found), found.count]));
      return places.map((place) => counts.get(keyOf(place)) ?? 0);
    },
    { cache: false },
  );

/** What the list adds to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneList {
  readonly #loader: (context: object) => DataLoader<ListPlace, number>;

  constructor(waitingIn: WaitingIn) {
    this.#loader = perContext(() => countLoader(waitingIn));
  }

  @FieldResolver(() => Int, { description: '"Còn N hộ chưa rà soát": on the list and not scored yet.' })
  async householdsWaiting(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<number> {
    return this.#loader(context).load(value);
  }
}
