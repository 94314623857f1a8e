import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Measured, Track, TrackCase, TrackDecision } from '../domain/track-case.ts';

export type {
  Direction,
  Livelihood,
  Measured,
  Track,
  TrackCase,
  TrackDecision,
  TrackOutcome,
} from '../domain/track-case.ts';

/** What the household was reviewed as in the round of its case; null: not scored there. */
export type Reviewed = {
  readonly id: string;
  readonly state: 'LISTED' | 'ON_AGENDA' | 'AGREED' | 'RE_REVIEW';
  readonly scoredClass: HouseholdClass;
  readonly endClass: HouseholdClass | null;
  readonly b1: number;
  readonly b2: number;
};

/** A case with what officials read of its household. */
export type ListedTrackCase = TrackCase & {
  readonly householdCode: string | null;
  readonly headName: string;
  readonly reviewed: Reviewed | null;
};

/** A class that a household had from a day on, and by what. */
export type ClassEntry = {
  readonly householdId: string;
  readonly from: string;
  readonly class: HouseholdClass;
  readonly by: 'ROUND' | Track;
  /** Of the decision; null: a round. */
  readonly number: string | null;
  readonly roundId: string;
};

export interface TrackStore {
  find(tx: Tx, id: string): Promise<ListedTrackCase | null>;
  /** As `find`, locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<ListedTrackCase | null>;
  /** In-year cases of a commune in a year, all its months; by day of receipt. */
  inYear(tx: Tx, communeId: string, year: number): Promise<readonly ListedTrackCase[]>;
  /** Cases of a commune on a track of a round; by day of receipt. */
  ofRound(tx: Tx, roundId: string, communeId: string, track: Track): Promise<readonly ListedTrackCase[]>;
  /** Has the household a case on the track that nobody has decided, or one in this round? */
  hasOpen(tx: Tx, householdId: string, track: Track, roundId: string | null): Promise<boolean>;
  /** Others that open cases in the commune wait until this transaction ends. */
  lockCommune(tx: Tx, communeId: string): Promise<void>;
  /** The in-year round of the commune with this name. */
  findInYearRound(tx: Tx, communeId: string, year: number, name: string): Promise<string | null>;
  add(tx: Tx, of: TrackCase, by: string): Promise<void>;
  addMeasure(tx: Tx, of: TrackCase, measured: Measured, reason: string, by: string): Promise<void>;
  addPosting(tx: Tx, of: TrackCase, postedOn: string, by: string): Promise<void>;
  addReCheck(
    tx: Tx,
    of: TrackCase,
    asked: { readonly startedOn: string; readonly reason: string },
    by: string,
  ): Promise<void>;
  addDecision(tx: Tx, of: TrackCase, decision: TrackDecision, by: string): Promise<void>;
  /** What these households were, over all rounds and tracks, the oldest first. */
  classesOf(tx: Tx, householdIds: readonly string[]): Promise<readonly ClassEntry[]>;
}
