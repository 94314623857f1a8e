import type { FormDefinitionFieldsFragment } from '../../graphql/generated.ts';
import type { Answers, Person } from './answers.ts';

export type Definition = FormDefinitionFieldsFragment;
export type Question = Definition['questions'][number];

type Birth = Pick<Person, 'birthDate' | 'birthYear'>;

/** The youngest and the oldest that somebody can be on the day of the review; null: no birth is known. */
export const ageOn = (
  { birthDate, birthYear }: Birth,
  day: string,
): { least: number; most: number } | null => {
  const year = Number(day.slice(0, 4));
  if (birthDate) {
    const age = year - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
    return { least: age, most: age };
  }
  return birthYear ? { least: Math.max(0, year - birthYear - 1), most: year - birthYear } : null;
};

/** Whoever may be of the age is asked; the server says the same by the same data. */
export const isAskedOf = ({ from, under, bornFrom }: Question, of: Birth, day: string): boolean => {
  const born = of.birthDate ? Number(of.birthDate.slice(0, 4)) : of.birthYear;
  if (bornFrom !== null && born !== null && born < bornFrom) return false;
  const age = ageOn(of, day);
  return age === null || (age.most >= (from ?? 0) && age.least < (under ?? Infinity));
};

const isOpen = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Paths of the answers that this machine can tell are missing, without a connection. */
export const missingIn = (
  { questions, ticked, reviewDay, scoreTable }: Definition,
  answers: Answers,
): string[] => {
  const asked = questions.filter(({ optional }) => !optional);
  const ofPeople = answers.members.flatMap((of) =>
    asked
      .filter((one) => one.about === 'MEMBER' && isAskedOf(one, of, reviewDay))
      .filter(({ field, kind }) => isOpen(of[field]) && !(kind === 'BIRTH' && of.birthYear))
      .map(({ field }) => `members.${of.key}.${field}`),
  );
  const open = (about: Question['about'], place: 'dwelling' | 'groups'): string[] =>
    asked
      .filter((one) => one.about === about && isOpen(answers[place][one.field]))
      .map(({ field }) => `${place}.${field}`);
  const ticks = ticked
    .filter((number) => !answers.indicators[number])
    .map((number) => `indicators.${number}`);
  const { b1 } = answers;
  const byTable = b1.source === 'SCORE_TABLE' && scoreTable;
  const items = byTable ? scoreTable.items.filter(({ item }) => !b1.items[item]) : [];
  const points = byTable
    ? [
        ...(scoreTable.regions.length > 1 && !b1.region ? ['b1.region'] : []),
        ...items.map(({ item }) => `b1.items.${item}`),
      ]
    : b1.points === null
      ? ['b1.points']
      : [];
  const nobody = answers.members.length === 0 ? ['members'] : [];
  return [
    ...nobody,
    ...ofPeople,
    ...open('HOUSE', 'dwelling'),
    ...ticks,
    ...points,
    ...open('GROUP', 'groups'),
  ];
};

/** The screens of a form: every person has one. */
export const screenOf = (path: string): string => {
  const [place = '', key = ''] = path.split('.');
  if (place === 'members') return key ? `member:${key}` : 'people';
  if (place === 'dwelling') return 'house';
  return place === 'indicators' ? 'indicators' : place === 'b1' ? 'b1' : 'groups';
};
