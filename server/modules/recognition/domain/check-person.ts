import { readIdNumber, type IdProblem } from '../../imports/index.ts';
import type { FrozenMember } from './recognised.ts';

export const PERSON_PROBLEMS = [
  'ID_MISSING',
  'ID_NOT_DIGITS',
  'ID_WRONG_LENGTH',
  'ID_LOST_LEADING_ZERO',
  'ID_PROVINCE_UNKNOWN',
  'ID_CONTRADICTS_SEX',
  'ID_CONTRADICTS_BIRTH',
  'ID_TWICE',
  'SEX_MISSING',
  'BIRTH_YEAR_MISSING',
] as const satisfies readonly (IdProblem | 'ID_TWICE' | 'SEX_MISSING' | 'BIRTH_YEAR_MISSING')[];
export type PersonProblem = (typeof PERSON_PROBLEMS)[number];

/** Everything about a person that the receiver would send back. Nothing is put right by guessing. */
export function problemsOf(
  { idNumber, sex, birthYear }: FrozenMember,
  rules: { readonly idNumberLengths: readonly number[]; readonly provinceCodes: readonly string[] },
): PersonProblem[] {
  const { problem } = readIdNumber(idNumber ?? '', { sex, birthYear }, rules);
  return [
    ...(problem ? [problem] : []),
    ...(sex === null ? (['SEX_MISSING'] as const) : []),
    ...(birthYear === null ? (['BIRTH_YEAR_MISSING'] as const) : []),
  ];
}

/** Id numbers that stand more than once in one file. */
export function numbersTwice(people: readonly Pick<FrozenMember, 'idNumber'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { idNumber } of people) {
    if (!idNumber) continue;
    if (seen.has(idNumber)) twice.add(idNumber);
    seen.add(idNumber);
  }
  return twice;
}
