import DataLoader from 'dataloader';
import { perContext } from '../../areas/api/index.ts';
import type { CaseEvent } from '../app/appraisal-store.ts';
import type { ViewAppraisal } from '../app/view-appraisal.ts';

type Loader = DataLoader<string, readonly CaseEvent[]>;

/** Histories by review case, one statement for all cases of a page. */
export const historyLoader = ({
  histories,
}: Pick<ViewAppraisal, 'histories'>): ((context: object) => Loader) =>
  perContext(
    () =>
      new DataLoader<string, readonly CaseEvent[]>(
        async (caseIds) => {
          const found = await histories(caseIds);
          return caseIds.map((id) => found.get(id) ?? []);
        },
        { cache: false },
      ),
  );
