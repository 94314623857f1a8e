import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { LifeEvent } from '../domain/life-event.ts';
import type { RequestEvent, RequestState, ReviewRequest } from '../domain/review-request.ts';
import type { ListPlace } from './list-store.ts';

/** A request with where it stands and what officials read of its household. */
export type ListedRequest = ReviewRequest & {
  readonly state: RequestState;
  readonly signedAs: RequestEvent['signedAs'];
  /** Of the list, when it came on it. */
  readonly entryId: string | null;
  /** Why it was refused or withdrawn. */
  readonly reason: string | null;
  readonly headName: string;
  readonly toName: string | null;
};

export interface RequestStore {
  add(tx: Tx, request: ReviewRequest): Promise<void>;
  addEvent(tx: Tx, requestId: string, event: RequestEvent, doneBy: string): Promise<void>;
  find(tx: Tx, id: string): Promise<ListedRequest | null>;
  /** The newest first. */
  ofCommune(tx: Tx, place: ListPlace): Promise<readonly ListedRequest[]>;
}

/** A life event with what officials read of the households. */
export type ListedEvent = LifeEvent & {
  readonly headName: string;
  readonly toName: string | null;
  readonly otherHeadName: string | null;
  readonly recordedAt: Date;
};

export interface LifeEventStore {
  add(tx: Tx, event: LifeEvent, recordedBy: string): Promise<void>;
  find(tx: Tx, id: string): Promise<ListedEvent | null>;
  /** Of the commune, and moves from or to one of its villages; the newest first. */
  ofCommune(tx: Tx, place: ListPlace): Promise<readonly ListedEvent[]>;
  /** Of these households, as the one or the other. */
  ofHouseholds(tx: Tx, roundId: string, householdIds: readonly string[]): Promise<readonly ListedEvent[]>;
}

/** A household that an earlier round left poor or near-poor, as it stands in the commune today. */
export type EarlierHousehold = {
  readonly communeId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly endClass: HouseholdClass;
  readonly persons: number | null;
  /** False: it was never decided on, and stands with the class it began with. */
  readonly settled: boolean;
};

/** What earlier rounds left behind; their cases are read, never changed. */
export interface EarlierRounds {
  recognisedIn(tx: Tx, roundId: string, communeIds: readonly string[]): Promise<readonly EarlierHousehold[]>;
  /** Whether an earlier round had decided that the household is poor or near-poor: it would fall back. */
  wasPoorBefore(tx: Tx, householdId: string, roundId: string): Promise<boolean>;
}
