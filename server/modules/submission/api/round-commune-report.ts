import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';
import type { CommuneKey } from '../app/submission-store.ts';

type Loader = DataLoader<CommuneKey, Date | null>;
type Reports = (keys: readonly CommuneKey[]) => Promise<readonly (CommuneKey & { reportedAt: Date })[]>;

const keyOf = ({ roundId, communeId }: CommuneKey): string => `${roundId}:${communeId}`;

/** One statement for all communes of a list; not remembered, since a commune reports. */
const reportLoader = (reports: Reports): Loader =>
  new DataLoader<CommuneKey, Date | null>(
    async (keys) => {
      const found = new Map((await reports(keys)).map((report) => [keyOf(report), report.reportedAt]));
      return keys.map((key) => found.get(keyOf(key)) ?? null);
    },
    { cache: false },
  );

/** What the report adds to a commune in a round. */
@Resolver(() => RoundCommune)
export class RoundCommuneReport {
  readonly #loader: (context: object) => Loader;

  constructor(reports: Reports) {
    this.#loader = perContext(() => reportLoader(reports));
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the commune reported; null before.' })
  async reportedAt(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<Date | null> {
    return this.#loader(context).load(value);
  }
}
