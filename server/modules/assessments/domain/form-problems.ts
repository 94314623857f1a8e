import { searchKey } from '../../../kernel/search-key.ts';
import type { RulePack } from '../../rounds/index.ts';
import type { Answers, MemberAnswers } from './answers.ts';

/** What cannot be right in a form, with the place where to mend it. */
export type FormProblem = {
  readonly path: string;
  readonly code:
    | 'HEAD_NONE'
    | 'HEAD_TWICE'
    | 'MEMBER_BORN_AFTER_ROUND'
    | 'MEMBER_TWICE'
    | 'INDICATOR_NOT_IN_PACK'
    | 'OVERRIDE_WITHOUT_REASON'
    | 'CAUSE_NOT_IN_PACK'
    | 'B1_NOT_A_SCORE'
    | 'SCORE_TABLE_MISSING'
    | 'SCORE_TABLE_IS_EXAMPLE'
    | 'SCORE_TABLE_OF_OTHERS'
    | 'SCORE_TABLE_ANSWER';
};

function headProblem(members: readonly MemberAnswers[]): FormProblem[] {
  const heads = members.filter(({ relation }) => relation === 'HEAD').length;
  const unknown = members.some(({ relation }) => relation === null);
  if (members.length === 0 || heads === 1 || (heads === 0 && unknown)) return [];
  return [{ path: 'members', code: heads === 0 ? 'HEAD_NONE' : 'HEAD_TWICE' }];
}

/** One person: the same id number, or the same name and birth. */
function isSame(one: MemberAnswers, other: MemberAnswers): boolean {
  if (one.key === other.key) return true;
  if (one.idNumber && one.idNumber === other.idNumber) return true;
  const named = one.name !== '' && searchKey(one.name) === searchKey(other.name);
  const known = one.birthDate !== null || one.birthYear !== null;
  return named && known && one.birthDate === other.birthDate && one.birthYear === other.birthYear;
}

const twice = (members: readonly MemberAnswers[]): FormProblem[] =>
  members
    .filter((of, index) => members.slice(0, index).some((earlier) => isSame(of, earlier)))
    .map(({ key }) => ({ path: `members.${key}.name`, code: 'MEMBER_TWICE' }));

const born = (members: readonly MemberAnswers[], day: string): FormProblem[] =>
  members
    .filter(({ birthDate, birthYear }) =>
      birthDate ? birthDate > day : birthYear !== null && birthYear > Number(day.slice(0, 4)),
    )
    .map(({ key }) => ({ path: `members.${key}.birthDate`, code: 'MEMBER_BORN_AFTER_ROUND' }));

function packProblems(pack: RulePack, answers: Answers): FormProblem[] {
  const numbers = new Set(pack.indicators.map(({ number }) => String(number)));
  const causes = new Set(pack.causes.value.map(({ code }) => code));
  const strange = Object.keys(answers.indicators)
    .filter((number) => !numbers.has(number))
    .map((number): FormProblem => ({ path: `indicators.${number}`, code: 'INDICATOR_NOT_IN_PACK' }));
  const unknown = answers.causes
    .filter((cause) => !causes.has(cause))
    .map((): FormProblem => ({ path: 'causes', code: 'CAUSE_NOT_IN_PACK' }));
  return [...strange, ...unknown.slice(0, 1)];
}

/** What contradicts itself or the pack; B1 and the scores apart. */
export const formProblems = (pack: RulePack, answers: Answers, day: string): readonly FormProblem[] => [
  ...headProblem(answers.members),
  ...twice(answers.members),
  ...born(answers.members, day),
  ...packProblems(pack, answers),
];

/**
 * What blocks the certificate later, not the score: the codes that the import of a workbook uses. Children have no id
 * number; a head has one.
 */
export function idFlags(pack: RulePack, answers: Answers): string[] {
  const lengths = pack.idNumberLengths.value;
  const flags = answers.members.flatMap(({ relation, idNumber }) => {
    const digits = idNumber?.replace(/[\s.]/g, '') ?? '';
    if (digits === '') return relation === 'HEAD' ? ['ID_MISSING'] : [];
    if (!/^\d+$/.test(digits)) return ['ID_NOT_DIGITS'];
    return lengths.length === 0 || lengths.includes(digits.length) ? [] : ['ID_WRONG_LENGTH'];
  });
  return [...new Set(flags)];
}
