import type { Age, Sure } from '../age.ts';
import type { DwellingAnswers, MemberAnswers } from '../answers.ts';

/** A member with the age on the day of the review. */
export type AgedMember = MemberAnswers & { readonly age: Age | null };

export type Household = { readonly members: readonly AgedMember[]; readonly dwelling: DwellingAnswers };

/** An answer without which nothing is scored, by its path in the form. */
export type Missing = { readonly path: string };

/** What the answers say of an indicator. TICK: the text leaves it to whoever stands in the house. */
export type Finding =
  | { readonly kind: 'COMPUTED'; readonly deprived: boolean }
  | { readonly kind: 'TICK' }
  | { readonly kind: 'MISSING'; readonly paths: readonly string[] };

export type IndicatorRule = (of: Household) => Finding;

export const computed = (deprived: boolean): Finding => ({ kind: 'COMPUTED', deprived });
export const missing = (...paths: string[]): Finding => ({ kind: 'MISSING', paths });
export const TICK: Finding = { kind: 'TICK' };

const memberPath = (of: MemberAnswers, field: string): string => `members.${of.key}.${field}`;

/** What is said of one member: a truth, or the path of the answer that is missing. */
export type Said = boolean | { readonly missing: string };
export const lacking = (of: MemberAnswers, field: string): Said => ({ missing: memberPath(of, field) });

/** The answer itself, or that it is missing. */
export function said<T>(
  of: MemberAnswers,
  field: string,
  value: T | null,
  test: (value: T) => boolean,
): Said {
  return value === null ? lacking(of, field) : test(value);
}

/** Is somebody so? The ages are exact: where only the year is known and it matters, the day of birth is missing. */
export function anybody(
  members: readonly AgedMember[],
  aged: (of: AgedMember) => Sure,
  test: (of: AgedMember) => Said,
): Finding {
  const paths: string[] = [];
  let found = false;
  for (const of of members) {
    const sure = aged(of);
    if (sure === 'NO') continue;
    const answer = test(of);
    if (typeof answer === 'object') paths.push(answer.missing);
    else if (answer && sure === 'UNSURE') paths.push(memberPath(of, 'birthDate'));
    else if (answer) found = true;
  }
  return paths.length > 0 ? missing(...paths) : computed(found);
}

/** From an answer about the house. */
export function ofHouse<K extends keyof DwellingAnswers>(
  dwelling: DwellingAnswers,
  field: K,
  test: (value: NonNullable<DwellingAnswers[K]>) => boolean,
): Finding {
  const value = dwelling[field];
  return value === null ? missing(`dwelling.${field}`) : computed(test(value));
}
