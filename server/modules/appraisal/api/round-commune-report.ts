import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { RoundCommune } from '../../rounds/api/index.ts';
import type { CommuneKey } from '../app/appraisal-store.ts';
import type { ViewAppraisal } from '../app/view-appraisal.ts';

type Loader = DataLoader<CommuneKey, Date | null>;

const keyOf = ({ roundId, communeId }: CommuneKey): string => `${roundId}:${communeId}`;

/** One statement for all communes of a list; not remembered, since a commune reports. */
const reportLoader = (reports: ViewAppraisal['reports']): Loader =>
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

  constructor({ reports }: Pick<ViewAppraisal, 'reports'>) {
    this.#loader = perContext(() => reportLoader(reports));
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When the commune reported; null before.' })
  async reportedAt(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<Date | null> {
    return this.#loader(context).load(value);
  }
}
