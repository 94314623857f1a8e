import { expect, test } from 'vitest';
import {
  decideReCheck,
  outcomeRefusal,
  surveyedAlone,
} from '../../server/modules/complaints/domain/decide.ts';
import { answerDifferences } from '../../server/modules/complaints/domain/differences.ts';
import { nextStep, type ComplaintFacts } from '../../server/modules/complaints/domain/next-step.ts';
import { stageOf } from '../../server/modules/complaints/domain/stage.ts';

const OPEN: ComplaintFacts = {
  ...{ kind: 'COMPLAINT', state: 'OPEN', toBeSigned: false, about: 'CASE', owner: 'account:1' },
  ...{ caseId: 'c', reCheck: null, answered: false },
};

test('a complaint goes from hand to hand in one order, and feedback needs a look only', () => {
  expect(nextStep({ ...OPEN, owner: null })).toBe('ASSIGN');
  expect(nextStep({ ...OPEN, kind: 'FEEDBACK', toBeSigned: true })).toBe('SIGN');
  expect(nextStep({ ...OPEN, caseId: null })).toBe('LINK');
  expect(nextStep(OPEN)).toBe('RE_CHECK');
  expect(nextStep({ ...OPEN, reCheck: { visitedOn: null } })).toBe('VISIT');
  expect(nextStep({ ...OPEN, reCheck: { visitedOn: '2023-10-09' } })).toBe('DECIDE');
  expect(nextStep({ ...OPEN, state: 'CLOSED' })).toBe('ANSWER');
  expect(nextStep({ ...OPEN, state: 'CLOSED', answered: true })).toBe('DONE');
  expect(nextStep({ ...OPEN, kind: 'FEEDBACK' })).toBe('DECIDE');
  expect(nextStep({ ...OPEN, kind: 'FEEDBACK', state: 'CLOSED' })).toBe('DONE');
});

test('its sender is told the same in fewer words', () => {
  expect(stageOf({ ...OPEN, owner: null })).toBe('RECEIVED');
  expect(stageOf({ ...OPEN, kind: 'FEEDBACK', toBeSigned: true })).toBe('TO_BE_SIGNED');
  expect(stageOf({ ...OPEN, reCheck: { visitedOn: null } })).toBe('RE_CHECK');
  expect(stageOf({ ...OPEN, state: 'CLOSED' })).toBe('DECIDED');
});

const VISITED = { visitedOn: '2023-10-09', foundClass: 'NOT_POOR' } as const;
const AGREED = { state: 'AGREED', endClass: 'POOR', frozen: false } as const;

test('the class after a second visit stays, is that of the new form, or waits for the village; it is never chosen', () => {
  expect(decideReCheck(AGREED, VISITED, 'KEPT')).toMatchObject({ value: { endClass: 'POOR' } });
  expect(decideReCheck(AGREED, VISITED, 'CHANGED')).toMatchObject({ value: { endClass: 'NOT_POOR' } });
  expect(decideReCheck(AGREED, VISITED, 'NEW_MEETING')).toMatchObject({ value: { endClass: null } });
  const same = { ...VISITED, foundClass: 'POOR' } as const;
  expect(decideReCheck(AGREED, same, 'CHANGED')).toMatchObject({ code: 'CLASS_IS_THE_SAME' });
  expect(decideReCheck({ ...AGREED, frozen: true }, VISITED, 'NEW_MEETING')).toMatchObject({
    code: 'NO_MEETING_AFTER_REPORT',
  });
  const open = { state: 'RE_REVIEW', endClass: null, frozen: false } as const;
  expect(decideReCheck(open, VISITED, 'CHANGED')).toMatchObject({ code: 'CASE_NOT_DECIDED_YET' });
});

test('nothing is judged without a second visit, and feedback is not judged at all', () => {
  const of = { kind: 'COMPLAINT', state: 'OPEN', about: 'CASE' } as const;
  expect(outcomeRefusal(of, 'REJECTED', null, null)).toMatchObject({ code: 'RE_CHECK_MISSING' });
  expect(outcomeRefusal(of, 'WITHDRAWN', null, null)).toBeNull();
  expect(outcomeRefusal(of, 'UPHELD', VISITED, null)).toMatchObject({ code: 'RE_CHECK_OUTCOME_MISSING' });
  expect(outcomeRefusal(of, 'REJECTED', VISITED, 'CHANGED')).toMatchObject({ code: 'OUTCOME_CONTRADICTS' });
  expect(outcomeRefusal({ ...of, kind: 'FEEDBACK' }, 'UPHELD', null, null)).toMatchObject({
    code: 'FEEDBACK_IS_NOTED',
  });
});

test('four eyes: whoever surveyed the household before is seen when nobody else came along', () => {
  expect(surveyedAlone(['  lê văn  Phúc'], ['Lê Văn Phúc'])).toBe(true);
  expect(surveyedAlone(['Lê Văn Phúc', 'Trần Thị Tra'], ['Lê Văn Phúc'])).toBe(false);
});

test('answers that differ are named by their place, people by their key', () => {
  const before = {
    members: [
      { key: 'a', name: 'An' },
      { key: 'b', name: 'Bình' },
    ],
    b1: { points: 120 },
  };
  const after = {
    members: [
      { key: 'b', name: 'Bình' },
      { key: 'a', name: 'Ân' },
    ],
    b1: { points: 180 },
  };
  expect(answerDifferences(before, after)).toEqual([
    { path: 'b1.points', before: '120', after: '180' },
    { path: 'members.a.name', before: 'An', after: 'Ân' },
  ]);
});
