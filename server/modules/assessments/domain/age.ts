/** A birth as the form has it: the day, or only the year. */
export type Birth = { readonly birthDate: string | null; readonly birthYear: number | null };

/** Whole years on a day; both numbers differ when only the year of birth is known. */
export type Age = { readonly least: number; readonly most: number };

const parts = (isoDay: string): readonly [number, string] => [Number(isoDay.slice(0, 4)), isoDay.slice(5)];

/**
 * The age on a day, by the calendar: a year is full on the birthday. Whoever was born on 29 February has it on 1 March
 * in other years. Null: no birth is known.
 */
export function ageOn({ birthDate, birthYear }: Birth, day: string): Age | null {
  const [year, monthDay] = parts(day);
  if (birthDate) {
    const [born, birthday] = parts(birthDate);
    const age = year - born - (monthDay < birthday ? 1 : 0);
    return { least: age, most: age };
  }
  return birthYear === null ? null : { least: Math.max(0, year - birthYear - 1), most: year - birthYear };
}

export type Sure = 'YES' | 'NO' | 'UNSURE';

/** Is the age from `from` years up to, not including, `under`? UNSURE: the day of birth would tell. */
export function isAged(
  age: Age | null,
  { from = 0, under = Infinity }: { from?: number; under?: number },
): Sure {
  if (!age) return 'UNSURE';
  const within = (years: number) => years >= from && years < under;
  const [one, other] = [within(age.least), within(age.most)];
  return one === other ? (one ? 'YES' : 'NO') : 'UNSURE';
}
