import type { SharedIdNumber } from '../../households/index.ts';
import type { LifeEvent } from './life-event.ts';

/** What officials should look at; nothing of it blocks anything. */
export const LIST_FLAG_KINDS = ['SAME_PERSON', 'SPLIT', 'MERGED', 'MOVED'] as const;
export type ListFlagKind = (typeof LIST_FLAG_KINDS)[number];

export type ListFlag = {
  readonly kind: ListFlagKind;
  /** The other village, of the same person or of a move inside the round. */
  readonly villageId: string | null;
};

/** A person who stands in two households, a split, a merge, a move: each marks the households on both sides. */
export function flagsOf(
  householdId: string,
  shared: readonly SharedIdNumber[],
  events: readonly LifeEvent[],
): ListFlag[] {
  const people = [...new Set(shared.map(({ otherVillageId }) => otherVillageId))].map(
    (villageId) => ({ kind: 'SAME_PERSON', villageId }) as const,
  );
  const own = events.filter((of) => of.householdId === householdId || of.otherHouseholdId === householdId);
  const happened = (['SPLIT', 'MERGED'] as const)
    .filter((kind) => own.some((of) => of.kind === kind))
    .map((kind) => ({ kind, villageId: null }));
  const moved = own.filter(({ kind }) => kind === 'MOVED_IN' || kind === 'MOVED_OUT');
  const away = moved.map((of) => (of.householdId === householdId ? of.otherVillageId : of.villageId));
  return [
    ...people,
    ...happened,
    ...[...new Set(away)].map((villageId) => ({ kind: 'MOVED', villageId }) as const),
  ];
}
