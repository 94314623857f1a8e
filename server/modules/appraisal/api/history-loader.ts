import DataLoader from 'dataloader';
import type { CaseEvent } from '../app/appraisal-store.ts';
import type { ViewAppraisal } from '../app/view-appraisal.ts';

/** Histories by review case, one statement for all cases of a page. */
export type HistoryLoader = { load(context: object, caseId: string): Promise<readonly CaseEvent[]> };

export function createHistoryLoader({ histories }: Pick<ViewAppraisal, 'histories'>): HistoryLoader {
  const loaders = new WeakMap<object, DataLoader<string, readonly CaseEvent[]>>();
  const made = () =>
    new DataLoader<string, readonly CaseEvent[]>(async (caseIds) => {
      const found = await histories(caseIds);
      return caseIds.map((id) => found.get(id) ?? []);
    });
  return {
    load: (context, caseId) => {
      const loader = loaders.get(context) ?? made();
      loaders.set(context, loader);
      return loader.load(caseId);
    },
  };
}
