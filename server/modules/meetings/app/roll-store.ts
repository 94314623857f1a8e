import type { Tx } from '../../../kernel/ports.ts';

/** Somebody whom the meeting may expect: a head of household or a member. */
export type RollPerson = {
  /** head:<household> | member:<member> */
  readonly key: string;
  readonly name: string;
  readonly toName: string | null;
  readonly birthYear: number | null;
  readonly householdId: string;
  readonly householdCode: string | null;
  readonly relation: string | null;
  readonly underReview: boolean;
  readonly checkedIn: boolean;
};

export type RollOf = { readonly meetingId: string; readonly roundId: string; readonly villageId: string };

export type RollSearch = {
  /** Made by `searchKey`; empty for everybody. */
  readonly key: string;
  /** Members born after this year are left out; heads always stay. Null: no bound. */
  readonly bornUntil: number | null;
};

export interface RollStore {
  /** The person behind a key, if of this village. */
  find(tx: Tx, of: RollOf, key: string): Promise<RollPerson | null>;
  /** Everybody who fits, in no order. */
  search(tx: Tx, of: RollOf, search: RollSearch): Promise<readonly RollPerson[]>;
}
