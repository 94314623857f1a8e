import DataLoader from 'dataloader';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import type { CaseHead } from '../app/kinds.ts';
import type { ReadHeads } from '../app/read-heads.ts';

type Loader = DataLoader<string, CaseHead | null>;

/** Names by case of the queue, and only when they are asked for: one statement for all cases of a page. */
export const headLoader = (read: ReadHeads): ((context: ApiContext) => Loader) =>
  perContext(
    ({ actor }: ApiContext) =>
      new DataLoader<string, CaseHead | null>(
        async (ids) => {
          const found = await read(actor, ids);
          return ids.map((id) => found.get(id) ?? null);
        },
        { cache: false },
      ),
  );
