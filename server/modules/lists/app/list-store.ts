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
};

export interface ListStore {
  find(tx: Tx, id: string): Promise<ListedEntry | null>;
  /** As `find`, locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<ListedEntry | null>;
  /** The entries of these households in a round that were not struck. */
  ofHouseholds(tx: Tx, roundId: string, householdIds: readonly string[]): Promise<readonly ListedEntry[]>;
  /** Phụ lục I of a village: by tổ, then by household code; struck entries too. */
  ofVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly ListedEntry[]>;
  /** "Còn N hộ chưa rà soát": how many entries wait for a score. A place without any is left out. */
  waitingIn(
    tx: Tx,
    places: readonly ListPlace[],
  ): Promise<readonly (ListPlace & { readonly count: number })[]>;
  /** Waiting entries of one village. */
  countWaiting(tx: Tx, village: ListPlace & { readonly villageId: string }): Promise<number>;
  /** Adds those whose household has no open entry in the round yet; returns the ids that were added. */
  add(tx: Tx, entries: readonly ListEntry[]): Promise<readonly string[]>;
  /** WAITING → SCORED; false when the entry does not wait (any more). */
  markScored(tx: Tx, id: string, caseId: string): Promise<boolean>;
  /** → STRUCK with the reason; false when it was struck before. */
  strike(tx: Tx, id: string, reason: string): Promise<boolean>;
}
