import type { HouseholdClass, MovementCause } from '../../../kernel/classes.ts';

/** QĐ 24/2021 Đ.4 k.1: the current list and the requests. MANAGED: on the current list. REQUEST: asked in writing. */
export const LIST_BECAUSE = ['MANAGED', 'REQUEST'] as const;
export type ListBecause = (typeof LIST_BECAUSE)[number];

/** Where the entry came from. */
export const LIST_SOURCES = [
  'LAST_ROUND',
  'IMPORT',
  'REQUEST',
  'FLOOR',
  'MOVED_IN',
  'SPLIT',
  'MERGED',
] as const;
export type ListSource = (typeof LIST_SOURCES)[number];

/** WAITING: not scored yet, and holds the agenda of its village. STRUCK: left the list without a meeting, with a reason. */
export const LIST_STATES = ['WAITING', 'SCORED', 'STRUCK'] as const;
export type ListState = (typeof LIST_STATES)[number];

/** A household on the list to review (Phụ lục I) of a village in a round. */
export type ListEntry = {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly because: ListBecause;
  readonly source: ListSource;
  readonly startClass: HouseholdClass;
  /** Why it enters a class, if it enters: RELAPSE when it had the class before, OTHER when it moved, split or merged. */
  readonly movementCause: MovementCause;
  readonly state: ListState;
  /** The case that holds its scores; null while nobody has scored it. */
  readonly caseId: string | null;
  readonly struckReason: string | null;
  /** Struck because the household ended or moved away: it counts in column 4 of the report ("khác"). */
  readonly leftByEvent: boolean;
  /** Why it waits for a later meeting; the agenda after the next one is held by it again. */
  readonly putOffReason: string | null;
  /** People of the household when it came on the list; what changes later is column 4 or 8 in persons. */
  readonly persons: number | null;
  readonly version: number;
};

export type NewEntry = Pick<
  ListEntry,
  | 'id'
  | 'roundId'
  | 'communeId'
  | 'villageId'
  | 'householdId'
  | 'because'
  | 'source'
  | 'startClass'
  | 'movementCause'
> & { readonly persons?: number | null };

/** An entry that nobody has scored yet. */
export const waitingEntry = (of: NewEntry): ListEntry => ({
  ...of,
  persons: of.persons ?? null,
  state: 'WAITING',
  caseId: null,
  struckReason: null,
  leftByEvent: false,
  putOffReason: null,
  version: 1,
});

/** An entry that comes with its scores, as from a workbook. */
export const scoredEntry = (of: NewEntry, caseId: string): ListEntry => ({
  ...waitingEntry(of),
  state: 'SCORED',
  caseId,
});
