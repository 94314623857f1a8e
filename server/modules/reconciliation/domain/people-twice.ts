/** Two records of living people that may be one: the same id number, or the same name and birth. */
export type PeoplePair = {
  readonly memberId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly head: boolean;
  readonly otherMemberId: string;
  readonly otherHouseholdId: string;
  readonly otherVillageId: string;
  readonly otherHead: boolean;
  readonly sameId: boolean;
  readonly sameName: boolean;
};

export type PairKind =
  'HOUSEHOLD_IN_TWO_VILLAGES' | 'PERSON_IN_TWO_VILLAGES' | 'MEMBER_TWICE' | 'ID_NUMBER_TWICE';

/** One number with two names is a slip of the pen; one name, one birth (and one number) is one person counted twice. */
export function pairKind(of: PeoplePair): PairKind {
  if (of.sameId && !of.sameName) return 'ID_NUMBER_TWICE';
  if (of.villageId === of.otherVillageId) return 'MEMBER_TWICE';
  return of.head && of.otherHead ? 'HOUSEHOLD_IN_TWO_VILLAGES' : 'PERSON_IN_TWO_VILLAGES';
}
