import type { DiscrepancyFieldsFragment, ReconciliationFieldsFragment } from '../../graphql/generated.ts';

export type Found = DiscrepancyFieldsFragment;
export type Reconciliation = ReconciliationFieldsFragment;
export type Show = 'TO_DO' | 'ALL' | 'SETTLED';
export const SHOWS: readonly Show[] = ['TO_DO', 'ALL', 'SETTLED'];

/** Being mended still has to be done when it holds the report back; what blocks nothing is off the desk once answered. */
const isToDo = ({ state, blocks }: Found): boolean => state === 'OPEN' || blocks;

export const chosenBy = (all: readonly Found[], show: Show, villageId: string): Found[] =>
  all.filter(
    (of) =>
      (villageId === '' || of.village?.id === villageId) &&
      (show === 'ALL' || (show === 'SETTLED' ? of.state === 'SETTLED' : isToDo(of))),
  );

/** In the order of the server: what makes a figure false comes first. */
export const byKind = (all: readonly Found[]): { kind: Found['kind']; rows: Found[] }[] =>
  [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, rows]) => ({ kind, rows }));

export const villagesOf = (all: readonly Found[]): { id: string; fullName: string; count: number }[] => {
  const villages = new Map<string, { id: string; fullName: string; count: number }>();
  for (const { village } of all)
    if (village) {
      const known = villages.get(village.id) ?? { ...village, count: 0 };
      villages.set(village.id, { ...known, count: known.count + 1 });
    }
  return [...villages.values()].sort((a, b) => a.fullName.localeCompare(b.fullName, 'vi', { numeric: true }));
};
