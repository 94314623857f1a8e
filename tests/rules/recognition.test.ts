import { expect, test } from 'vitest';
import { numbersTwice, problemsOf } from '../../server/modules/recognition/domain/check-person.ts';
import { wrongColumn } from '../../server/modules/recognition/domain/mapping.ts';
import { explained, isUnexplained } from '../../server/modules/recognition/domain/posted-difference.ts';
import { missingOf } from '../../server/modules/recognition/domain/ready.ts';
import {
  isRefusal,
  markOf,
  RECOGNISED_LISTS,
  standsIn,
} from '../../server/modules/recognition/domain/recognised.ts';

test.each([
  ['POOR', 'N'],
  ['NEAR_POOR', 'CN'],
  ['AVERAGE_LIVING', null],
  ['NOT_POOR', null],
  [null, null],
] as const)('a household recognised as %s has the mark %s on its certificate (Mẫu số 03)', (is, mark) => {
  expect(markOf(is)).toBe(mark);
});

test.each([
  ['POOR', 'POOR', ['POOR']],
  ['POOR', 'NEAR_POOR', ['NEAR_POOR', 'ESCAPED_POVERTY']],
  ['POOR', 'NOT_POOR', ['ESCAPED_POVERTY']],
  ['NEAR_POOR', 'POOR', ['POOR']],
  ['NEAR_POOR', 'NOT_POOR', ['ESCAPED_NEAR_POVERTY']],
  ['NOT_POOR', 'NOT_POOR', []],
  ['POOR', null, []],
] as const)(
  'from %s to %s a household stands in the lists %j (Mẫu số 02)',
  (classBefore, classAfter, lists) => {
    expect(RECOGNISED_LISTS.filter((list) => standsIn(list, { classBefore, classAfter }))).toEqual(lists);
  },
);

test('only a request that ended as neither poor nor near-poor is answered by a letter', () => {
  const of = { asked: true, classBefore: 'NOT_POOR', classAfter: 'NOT_POOR' } as const;
  expect(isRefusal(of)).toBe(true);
  expect(isRefusal({ ...of, asked: false })).toBe(false);
  expect(isRefusal({ ...of, classAfter: 'NEAR_POOR' })).toBe(false);
});

const RULES = { idNumberLengths: [9, 12], provinceCodes: ['089'] };
const WOMAN = {
  name: 'x',
  relation: null,
  sex: 'FEMALE',
  birthDate: null,
  birthYear: 1960,
  ethnicity: null,
} as const;
test.each([
  ['089160000001', []],
  ['123456789', []],
  [null, ['ID_MISSING']],
  ['08916000000', ['ID_WRONG_LENGTH']],
  ['999160000001', ['ID_PROVINCE_UNKNOWN']],
  ['089060000001', ['ID_CONTRADICTS_SEX']],
  ['089161000001', ['ID_CONTRADICTS_BIRTH']],
  ['08916000000a', ['ID_NOT_DIGITS']],
] as const)('of a woman born in 1960 the number %s has the problems %j', (idNumber, problems) => {
  expect(problemsOf({ ...WOMAN, idNumber }, RULES)).toEqual(problems);
});

test('what is missing about a person is named, and a number that two people have', () => {
  const nobody = { ...WOMAN, sex: null, birthYear: null, idNumber: '123456789' };
  expect(problemsOf(nobody, RULES)).toEqual(['SEX_MISSING', 'BIRTH_YEAR_MISSING']);
  expect([
    ...numbersTwice([{ idNumber: '1' }, { idNumber: null }, { idNumber: '1' }, { idNumber: null }]),
  ]).toEqual(['1']);
});

test('a column of a person has no place where a row is a household; headings are there, and once', () => {
  expect(wrongColumn('ELECTRICITY', [{ field: 'ID_NUMBER', heading: 'Số' }])).toBe('Số');
  expect(wrongColumn('HEALTH_INSURANCE', [{ field: 'ID_NUMBER', heading: 'Số' }])).toBeNull();
  expect(wrongColumn('ELECTRICITY', [{ field: 'VILLAGE', heading: ' ' }])).toBe('1');
});

test('a difference from what was posted holds the signature back only when the records give no reason', () => {
  const of = { caseId: 'a', first: 'POOR', last: 'POOR', now: 'NEAR_POOR' } as const;
  const behind = { caseId: 'a', householdCode: 'H1', listNotKept: true, leftList: true };
  const reasonOf = (kind: 'NOT_POSTED_AGAIN' | 'NEVER_POSTED' | 'LEFT_OUT', reason: 'COMPLAINT' | null) =>
    explained([{ ...of, kind, reason }], [behind])[0];
  expect(reasonOf('NOT_POSTED_AGAIN', 'COMPLAINT')).toMatchObject({
    reason: 'COMPLAINT',
    householdCode: 'H1',
  });
  expect(reasonOf('NEVER_POSTED', null)).toMatchObject({ reason: 'LIST_NOT_KEPT' });
  expect(reasonOf('LEFT_OUT', null)).toMatchObject({ reason: 'LEFT_LIST' });
  const nobodyKnows = explained([{ ...of, kind: 'NOT_POSTED_AGAIN', reason: null }], [behind]);
  expect(nobodyKnows.map(isUnexplained)).toEqual([true]);
  const facts = {
    unsettled: [],
    notPosted: [],
    openComplaints: 0,
    opinion: null,
    changedAfterOpinion: [],
    households: 1,
  };
  const codes = (track: 'YEARLY' | 'IN_YEAR') =>
    missingOf({ ...facts, track, differences: nobodyKnows }).map(({ code }) => code);
  expect(codes('YEARLY')).toEqual(['OPINION_NOT_SENT', 'DIFFERS_FROM_POSTED']);
  expect(codes('IN_YEAR')).toEqual(['DIFFERS_FROM_POSTED']); // Đ.5: no step of the opinion
});
