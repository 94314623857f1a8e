import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { ListEntry } from '../domain/list-entry.ts';

export type { ListEntry, ListSource, ListState } from '../domain/list-entry.ts';

/** A commune in a round. */
export type ListPlace = { readonly roundId: string; readonly communeId: string };

/** An entry with what officials read of its household. */
export type ListedEntry = ListEntry & {
  readonly householdCode: string | null;
  readonly headName: string;
  readonly toName: string | null;
  readonly size: number | null;
  /** Where its case stands; null while there is none. */
  readonly caseState: 'LISTED' | 'ON_AGENDA' | 'AGREED' | 'RE_REVIEW' | null;
  readonly scoredClass: HouseholdClass | null;
  readonly b1: number | null;
  readonly b2: number | null;
};

type ListVillage = ListPlace & { readonly villageId: string };

export interface ListStore {
  find(tx: Tx, id: string): Promise<ListedEntry | null>;
  /** As `find`, locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<ListedEntry | null>;
  /** The entries of these households in a round, struck or not. */
  ofHouseholds(tx: Tx, roundId: string, householdIds: readonly string[]): Promise<readonly ListedEntry[]>;
  /** Phụ lục I of a village: by tổ, then by household code; struck entries too. */
  ofVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly ListedEntry[]>;
  /** As `ofVillage`, of a whole commune; `key` is a search key, empty for all. */
  ofCommune(tx: Tx, place: ListPlace, key: string): Promise<readonly ListedEntry[]>;
  /** "Còn N hộ chưa rà soát": how many entries wait for a score. A place without any is left out. */
  waitingIn(
    tx: Tx,
    places: readonly ListPlace[],
  ): Promise<readonly (ListPlace & { readonly count: number })[]>;
  /** Entries that hold the agenda of the village: waiting, and not put off by name. */
  countHolding(tx: Tx, village: ListVillage): Promise<number>;
  /** Households of the village that left the list: none of them is put to a meeting. */
  struckHouseholds(tx: Tx, roundId: string, villageId: string): Promise<ReadonlySet<string>>;
  /** Households that the next agenda goes without: waiting or to be reviewed again, and put off by name. */
  putOffHouseholds(tx: Tx, roundId: string, villageId: string): Promise<ReadonlySet<string>>;
  /** An agenda was fixed: what was put off holds the one after it. */
  endPutOff(tx: Tx, roundId: string, villageId: string): Promise<void>;
  /** Adds those whose household has no entry in the round yet; returns the ids that were added. */
  add(tx: Tx, entries: readonly ListEntry[]): Promise<readonly string[]>;
  /** Adds entries that come with their scores; a waiting entry of the same household becomes scored instead. */
  addScored(tx: Tx, entries: readonly ListEntry[]): Promise<void>;
  /** WAITING → SCORED; false when the entry does not wait (any more). */
  markScored(tx: Tx, id: string, caseId: string): Promise<boolean>;
  /** → STRUCK with the reason; false when it was struck before. `left`: the household itself ended or moved away. */
  strike(tx: Tx, id: string, reason: string, left?: boolean): Promise<boolean>;
  /** A struck household asks again: back to WAITING, or SCORED when it has scores. */
  takeBack(tx: Tx, id: string): Promise<void>;
  putOff(tx: Tx, id: string, reason: string): Promise<void>;
}
