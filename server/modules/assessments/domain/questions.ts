import type { RulePack } from '../../rounds/index.ts';
import { ageOn, isAged } from './age.ts';
import {
  ASSISTANCE,
  CERTIFICATES,
  HOUSES,
  MEANS,
  RELATIONS,
  TOILETS,
  WATER,
  WORK_STATES,
  type Answers,
  type DwellingAnswers,
  type MemberAnswers,
} from './answers.ts';

export type QuestionKind = 'TEXT' | 'YES_NO' | 'ONE_OF' | 'SOME_OF' | 'BIRTH' | 'AREA';

/** One question of the form as data: a phone without a connection asks, and knows what is missing, by it alone. */
export type Question = {
  readonly field: string;
  readonly about: 'MEMBER' | 'HOUSE' | 'GROUP';
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  /** Not asked: the form is complete without it. */
  readonly optional: boolean;
  /** Whom it is asked of, in whole years on the day of the review; whoever may be of this age is asked. */
  readonly from: number | null;
  readonly under: number | null;
  readonly bornFrom: number | null;
};

type Rest = Partial<Pick<Question, 'options' | 'optional' | 'from' | 'under' | 'bornFrom'>>;
const question = (
  about: Question['about'],
  field: string,
  kind: QuestionKind,
  rest: Rest = {},
): Question => ({
  ...{ field, about, kind, options: [], optional: false, from: null, under: null, bornFrom: null },
  ...rest,
});
type MemberField = Exclude<keyof MemberAnswers, 'key' | 'birthYear'>;
const member = (field: MemberField, kind: QuestionKind, rest?: Rest) => question('MEMBER', field, kind, rest);
const house = (field: keyof DwellingAnswers, kind: QuestionKind, options: readonly string[] = []) =>
  question('HOUSE', field, kind, { options });

const PERSON = [
  member('name', 'TEXT'),
  member('relation', 'ONE_OF', { options: RELATIONS }),
  member('sex', 'ONE_OF', { options: ['MALE', 'FEMALE'] }),
  member('birthDate', 'BIRTH'),
  member('idNumber', 'TEXT', { optional: true }),
  member('ethnicity', 'TEXT', { optional: true }),
  member('insured', 'YES_NO', { from: 6 }),
] as const;
const GROUPS = (['ethnicMinority', 'noLabour', 'merit'] as const).map((field) =>
  question('GROUP', field, 'YES_NO'),
);

const OF_2022: readonly Question[] = [
  ...PERSON,
  member('undernourished', 'YES_NO', { under: 16 }),
  member('fittingLevel', 'YES_NO', { from: 3, under: 16 }),
  member('studying', 'YES_NO', { from: 16, under: 31 }),
  member('certificate', 'ONE_OF', { options: CERTIFICATES, from: 16, under: 31 }),
  member('work', 'ONE_OF', { options: WORK_STATES, from: 15 }),
  member('assistance', 'ONE_OF', { options: ASSISTANCE, from: 16 }),
  house('areaM2', 'AREA'),
  house('wallDurable', 'YES_NO'),
  house('columnDurable', 'YES_NO'),
  house('roofDurable', 'YES_NO'),
  house('water', 'ONE_OF', WATER),
  house('toilet', 'ONE_OF', TOILETS),
  house('usesInternet', 'YES_NO'),
  house('means', 'SOME_OF', MEANS),
  ...GROUPS,
];

const OF_2016: readonly Question[] = [
  ...PERSON,
  member('studying', 'YES_NO', { from: 5, bornFrom: 1986 }),
  member('certificate', 'ONE_OF', { options: CERTIFICATES, from: 15, bornFrom: 1986 }),
  house('untreatedIllness', 'YES_NO'),
  house('areaM2', 'AREA'),
  house('house', 'ONE_OF', HOUSES),
  house('usesTelephone', 'YES_NO'),
  house('usesInternet', 'YES_NO'),
  house('means', 'SOME_OF', MEANS),
  house('hearsLoudspeaker', 'YES_NO'),
  ...GROUPS,
];

/** The questions of a pack; one that no text is at hand for asks who lives there, and has its indicators ticked. */
export function questionsOf(pack: Pick<RulePack, 'id'>): readonly Question[] {
  if (pack.id === 'vn-2022-2025') return OF_2022;
  return pack.id === 'vn-2016-2020' ? OF_2016 : [...PERSON, ...GROUPS];
}

export function isAskedOf({ from, under, bornFrom }: Question, of: MemberAnswers, day: string): boolean {
  const born = of.birthDate ? Number(of.birthDate.slice(0, 4)) : of.birthYear;
  if (bornFrom !== null && born !== null && born < bornFrom) return false;
  return isAged(ageOn(of, day), { from: from ?? 0, under: under ?? Infinity }) !== 'NO';
}

const isOpen = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The paths of all questions that are asked and not answered, as the form asks them. */
export function openQuestions(questions: readonly Question[], answers: Answers, day: string): string[] {
  const asked = questions.filter(({ optional }) => !optional);
  const ofMembers = answers.members.flatMap((of) =>
    asked
      .filter((one) => one.about === 'MEMBER' && isAskedOf(one, of, day))
      .filter(({ field, kind }) => isOpen(of[field as MemberField]) && !(kind === 'BIRTH' && of.birthYear))
      .map(({ field }) => `members.${of.key}.${field}`),
  );
  const open = (about: Question['about'], place: string, values: Readonly<Record<string, unknown>>) =>
    asked
      .filter((one) => one.about === about && isOpen(values[one.field]))
      .map(({ field }) => `${place}.${field}`);
  const ofHouse = open('HOUSE', 'dwelling', answers.dwelling);
  const ofGroups = open('GROUP', 'groups', answers.groups);
  return [...(answers.members.length === 0 ? ['members'] : []), ...ofMembers, ...ofHouse, ...ofGroups];
}
