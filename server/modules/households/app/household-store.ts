import type { Tx } from '../../../kernel/ports.ts';
import type { Household, Member, RollPerson } from '../domain/household.ts';

export type { Household, Member, RollPerson } from '../domain/household.ts';

export type RollSearch = {
  readonly villageId: string;
  /** Made by `searchKey`; empty for everybody. */
  readonly key: string;
  /** Members born after this year are left out; heads always stay. Null: no bound. */
  readonly bornUntil: number | null;
  readonly first: number;
};

export interface HouseholdStore {
  find(tx: Tx, id: string): Promise<Household | null>;
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly Household[]>;
  /** Every household of the commune that has one of these codes. */
  findByCodes(tx: Tx, communeId: string, codes: readonly string[]): Promise<readonly Household[]>;
  /** By commune; a commune without households is left out. */
  countIn(tx: Tx, communeIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Adds those whose id is new and rewrites the others; a household keeps its id for good. */
  save(tx: Tx, households: readonly Household[]): Promise<void>;
  /** The members of these households become exactly the ones given. */
  replaceMembers(tx: Tx, householdIds: readonly string[], members: readonly Member[]): Promise<void>;
  membersOf(tx: Tx, householdIds: readonly string[]): Promise<readonly Member[]>;
  /** Heads and grown members of a village, heads first, then by tổ and name. */
  roll(tx: Tx, search: RollSearch): Promise<readonly RollPerson[]>;
  /** The person behind a key of the roll, if of this village. */
  rollPerson(tx: Tx, villageId: string, key: string): Promise<RollPerson | null>;
}
