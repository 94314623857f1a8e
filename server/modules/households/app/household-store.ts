import type { Tx } from '../../../kernel/ports.ts';
import type { Household, Member, StoredHousehold, StoredMember } from '../domain/household.ts';

export type { Household, Member, StoredHousehold, StoredMember } from '../domain/household.ts';

/** What an official changed of a household or of one of its members, and what stood there before. */
export type HouseholdChange = {
  readonly id: string;
  readonly householdId: string;
  readonly memberId: string | null;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly changedBy: string;
};
export type KeptChange = HouseholdChange & { readonly changedAt: Date };

/** A person whose id number stands in another household too. */
export type SharedIdNumber = {
  readonly memberId: string;
  readonly householdId: string;
  readonly otherHouseholdId: string;
  readonly otherHeadName: string;
  readonly otherVillageId: string;
  readonly otherCommuneId: string;
};

/** Two records of living people that may be one person. */
export type PersonTwice = {
  readonly memberId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly relation: string | null;
  readonly otherMemberId: string;
  readonly otherHouseholdId: string;
  readonly otherVillageId: string;
  readonly otherRelation: string | null;
  /** The same id number; else the same name and birth, and not two different numbers. */
  readonly sameId: boolean;
  readonly sameName: boolean;
};

/** Villages that became others. */
export type Succession = {
  readonly communeId: string;
  readonly villages: readonly { readonly fromId: string; readonly toId: string }[];
};

export interface HouseholdStore {
  /**
   * Who lives in these villages lives in those that became of them: each household gets a record there with its people,
   * linked to the one before, which stays with its rounds. Again: only whom it does not have yet. Says how many.
   */
  succeed(tx: Tx, of: Succession): Promise<number>;
  find(tx: Tx, id: string): Promise<StoredHousehold | null>;
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly StoredHousehold[]>;
  /** As `find`, locked until the transaction ends; several always in one order. */
  lock(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredHousehold>>;
  /** Every household of the commune that has one of these codes. */
  findByCodes(tx: Tx, communeId: string, codes: readonly string[]): Promise<readonly Household[]>;
  /** Households that have not ended, by a part of the head's or a member's name (a search key) or by code. */
  search(tx: Tx, communeId: string, key: string, first: number): Promise<readonly StoredHousehold[]>;
  /** By commune; a commune without households is left out. Those that ended do not count. */
  countIn(tx: Tx, communeIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Adds those whose id is new and rewrites the others; a household keeps its id for good. */
  save(tx: Tx, households: readonly Household[]): Promise<void>;
  /** As `save` of one, and its version is the next. */
  rewrite(tx: Tx, household: Household): Promise<void>;
  end(tx: Tx, id: string, day: string): Promise<void>;
  /** The members of these households become exactly the ones given. */
  replaceMembers(tx: Tx, householdIds: readonly string[], members: readonly Member[]): Promise<void>;
  /** Who lives there now. */
  membersOf(tx: Tx, householdIds: readonly string[]): Promise<readonly StoredMember[]>;
  rewriteMember(tx: Tx, member: Member): Promise<void>;
  endMembers(tx: Tx, ids: readonly string[], day: string): Promise<void>;
  /** The member, also when it left or died. */
  findMember(tx: Tx, id: string): Promise<StoredMember | null>;
  keepChange(tx: Tx, change: HouseholdChange): Promise<void>;
  changesOf(tx: Tx, householdId: string): Promise<readonly KeptChange[]>;
  /** Members of these households whose id number stands in another household, anywhere. */
  sharedIdNumbers(tx: Tx, householdIds: readonly string[]): Promise<readonly SharedIdNumber[]>;
  /** Who stands twice: by id number anywhere, by name and birth within these households. Each pair once. */
  peopleTwice(tx: Tx, householdIds: readonly string[]): Promise<readonly PersonTwice[]>;
}
