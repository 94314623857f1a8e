import type { Tx } from '../../../kernel/ports.ts';
import type { AnswerKind, AskedBy, ErasureKind, RequestKind } from '../domain/request-terms.ts';

export type Place = { readonly roundId: string; readonly communeId: string };

export type RequestEvent = {
  readonly kind: AnswerKind;
  readonly happenedOn: string;
  readonly words: string;
};

export type DataRequest = Place & {
  readonly id: string;
  readonly householdId: string;
  readonly memberId: string;
  readonly kind: RequestKind;
  readonly askedOn: string;
  readonly askedBy: AskedBy;
  readonly words: string;
  /** Read with the request, not stored in it. */
  readonly memberName: string;
  readonly events: readonly RequestEvent[];
};

export type Erasable = {
  readonly kind: ErasureKind;
  readonly subjectId: string;
  /** Enough to know which one: the receipt, or the household's code; no name. */
  readonly label: string;
  readonly year: number;
};

/** Rows of one table about the person. */
export type StoredTable = {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

export interface PrivacyStore {
  /** The household of a member of that commune; null: no such member there. */
  householdOf(tx: Tx, communeId: string, memberId: string): Promise<string | null>;
  hasPart(tx: Tx, place: Place): Promise<boolean>;
  add(tx: Tx, request: Omit<DataRequest, 'memberName' | 'events'>, by: string): Promise<void>;
  /** Locked when it is to be answered. */
  find(tx: Tx, id: string): Promise<DataRequest | null>;
  lock(tx: Tx, id: string): Promise<void>;
  list(tx: Tx, place: Place): Promise<readonly DataRequest[]>;
  addEvent(tx: Tx, id: string, seq: number, event: RequestEvent, by: string): Promise<void>;
  stored(
    tx: Tx,
    of: Pick<DataRequest, 'memberId' | 'householdId' | 'memberName'>,
  ): Promise<readonly StoredTable[]>;
  /** Of rounds whose year plus the years of the kind lie before this year. */
  erasable(
    tx: Tx,
    communeId: string,
    before: Readonly<Record<ErasureKind, number>>,
  ): Promise<readonly Erasable[]>;
  erase(tx: Tx, what: Erasable & { communeId: string; reason: string }, by: string): Promise<void>;
}
