import type { Tx } from '../../../kernel/ports.ts';
import type { Household, Member } from '../domain/household.ts';

export type { Household, Member } from '../domain/household.ts';

export interface HouseholdStore {
  /** Every household of the commune that has one of these codes. */
  findByCodes(tx: Tx, communeId: string, codes: readonly string[]): Promise<readonly Household[]>;
  /** By commune; a commune without households is left out. */
  countIn(tx: Tx, communeIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Adds those whose id is new and rewrites the others; a household keeps its id for good. */
  save(tx: Tx, households: readonly Household[]): Promise<void>;
  /** The members of these households become exactly the ones given. */
  replaceMembers(tx: Tx, householdIds: readonly string[], members: readonly Member[]): Promise<void>;
  membersOf(tx: Tx, householdIds: readonly string[]): Promise<readonly Member[]>;
}
