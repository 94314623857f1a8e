import { searchKey } from '../../../kernel/search-key.ts';
import type { Person } from './attendance.ts';

/** Pairs that are one sound to many ears, at the beginning and at the end of a syllable. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^gi(?=[aeou])/, 'd'],
  [/^v/, 'd'],
  [/^x/, 's'],
  [/^ch/, 'tr'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k/, 'c'],
  [/^ph/, 'f'],
];
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/y$/, 'i'],
  [/nh$/, 'n'],
  [/ng$/, 'n'],
  [/ch$/, 't'],
  [/c$/, 't'],
];

const sound = (syllable: string): string =>
  [...STARTS, ...ENDS].reduce((text, [pattern, into]) => text.replace(pattern, into), searchKey(syllable));

/** The key of a name as it is heard: "Nguyễn Thị Lý" and "NGUYEN THI LI" have one. Only ever asks, never decides. */
export const soundKey = (name: string): string =>
  name
    .normalize('NFC')
    .split(/[\s.\-]+/u)
    .filter((syllable) => syllable !== '')
    .map(sound)
    .join('');

const agreeOrUnknown = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const onRoll = ({ personKey }: Person): boolean => !personKey.startsWith('named:');
const toKey = (toName: string | null): string | null => (toName === null ? null : searchKey(toName));

/**
 * Might be one person under two spellings: the names sound alike and nothing known tells them apart, neither the year of
 * birth nor the tổ. Two of the roll in two households are two people. Somebody at the door has to look.
 */
export function mayBeSamePerson(a: Person, b: Person): boolean {
  if (soundKey(a.name) !== soundKey(b.name) || !agreeOrUnknown(a.birthYear, b.birthYear)) return false;
  const sameHousehold = a.householdId !== null && a.householdId === b.householdId;
  if (onRoll(a) && onRoll(b)) return sameHousehold;
  return sameHousehold || agreeOrUnknown(toKey(a.toName), toKey(b.toName));
}
