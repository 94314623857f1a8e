import { searchKey } from '../../../kernel/search-key.ts';
import type { AttendeeRole, NotCounted } from './vocabulary.ts';

/** What tells one person from another at the door. */
export type Person = {
  readonly personKey: string;
  readonly name: string;
  readonly toName: string | null;
  readonly birthYear: number | null;
  readonly householdId: string | null;
};

/** The key of somebody who is not on the roll, e.g. an official. */
export const namedKey = (name: string, toName: string | null, birthYear: number | null): string =>
  `named:${searchKey(name)}|${searchKey(toName ?? '')}|${birthYear ?? ''}`;

const isNamed = ({ personKey }: Person): boolean => personKey.startsWith('named:');
const agreeOrUnknown = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

/**
 * One person, one vote. A head who is also listed as a member of the household is one person; Hoa and Hòa of one
 * household with two years of birth are two. Somebody typed in by name is one with whoever has the same name and birth year, unless their tổ differ; two of one name on the roll in two
 * households are two people.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.personKey === b.personKey) return true;
  if (searchKey(a.name) !== searchKey(b.name)) return false;
  if (a.householdId !== null && a.householdId === b.householdId)
    return agreeOrUnknown(a.birthYear, b.birthYear);
  if (!isNamed(a) && !isNamed(b)) return false;
  const key = (toName: string | null) => (toName === null ? null : searchKey(toName));
  return a.birthYear !== null && a.birthYear === b.birthYear && agreeOrUnknown(key(a.toName), key(b.toName));
}

/** Who is in the base, as the pack says it: everybody attending (QĐ 24/2021 Đ.4 k.3), but for who only supervises (U). */
export type WhoCounts = {
  /** Null: every role. */
  readonly countedRoles: readonly string[] | null;
  readonly supervisorCounts: boolean;
};

/** Null: in the base. A companion never is: a minor may help a household, not vote for it. */
export function whyNotCounted(
  role: AttendeeRole,
  { countedRoles, supervisorCounts }: WhoCounts,
): NotCounted | null {
  if (role === 'COMPANION') return 'COMPANION';
  if (role === 'FRONT_SUPERVISOR') return supervisorCounts ? null : 'ROLE';
  return countedRoles === null || countedRoles.includes(role) ? null : 'ROLE';
}

/** The latest year of birth that makes an adult in the year of the round; only the year is known of many people. */
export const bornUntil = (roundYear: number, minimumAge: number | null): number | null =>
  minimumAge === null ? null : roundYear - minimumAge;

export const isAdult = (birthYear: number | null, latest: number | null): boolean =>
  birthYear === null || latest === null || birthYear <= latest;
