import { describe, expect, it } from 'vitest';
import { decideCase, type Verdict } from '../../server/modules/tracks/domain/decide-case.ts';
import { averageRange, lowIncomeRange, measure } from '../../server/modules/tracks/domain/means.ts';
import { periodOf } from '../../server/modules/tracks/domain/period.ts';
import { routeOf, stepsOf, type TrackFacts } from '../../server/modules/tracks/domain/steps.ts';
import { pack } from './packs.ts';

const NEW = pack('vn-2022-2025');
const OLD = pack('vn-2016-2020');
const outcome = (range: Parameters<typeof measure>[0], value: number) => {
  const found = measure(range, value);
  return found.ok ? found.value.outcome : found.code;
};

describe('average living standard', () => {
  it.each([
    ['RURAL', 1_499_999, 'BELOW'],
    ['RURAL', 1_500_000, 'BELOW'],
    ['RURAL', 1_500_001, 'WITHIN'],
    ['RURAL', 2_250_000, 'WITHIN'],
    ['RURAL', 2_250_001, 'ABOVE'],
    ['URBAN', 2_000_000, 'BELOW'],
    ['URBAN', 2_000_001, 'WITHIN'],
    ['URBAN', 3_000_000, 'WITHIN'],
    ['URBAN', 3_000_001, 'ABOVE'],
  ] as const)('QĐ 24/2021 Đ.6, from 2022 by income: %s %i đ is %s', (area, income, expected) => {
    expect(outcome(averageRange(NEW, area), income)).toBe(expected);
  });

  it.each([
    ['RURAL', 150, 'BELOW'],
    ['RURAL', 151, 'WITHIN'],
    ['RURAL', 195, 'WITHIN'],
    ['RURAL', 196, 'ABOVE'],
    ['URBAN', 175, 'BELOW'],
    ['URBAN', 176, 'WITHIN'],
    ['URBAN', 255, 'WITHIN'],
    ['URBAN', 256, 'ABOVE'],
  ] as const)('to 2020 by points of the same form: %s %i points is %s', (area, points, expected) => {
    expect(averageRange(OLD, area)?.measure).toBe('B1_POINTS');
    expect(outcome(averageRange(OLD, area), points)).toBe(expected);
  });

  it('its limits are not confirmed, and say so', () => {
    expect(averageRange(NEW, 'RURAL')?.mark).toBe('U');
  });
});

describe('workers with low income (NĐ 30/2025)', () => {
  it.each([
    ['RURAL', 2_249_999, 'WITHIN'],
    ['RURAL', 2_250_000, 'WITHIN'],
    ['RURAL', 2_250_001, 'ABOVE'],
    ['URBAN', 3_000_000, 'WITHIN'],
    ['URBAN', 3_000_001, 'ABOVE'],
  ] as const)('%s %i đ is %s', (area, income, expected) => {
    expect(outcome(lowIncomeRange(NEW, area, 2025), income)).toBe(expected);
  });

  it('where the comparison is "less than", exactly the line is outside', () => {
    const line = lowIncomeRange(NEW, 'RURAL', 2025)!;
    expect(outcome({ ...line, upToCounts: false }, 2_250_000)).toBe('ABOVE');
    expect(outcome({ ...line, upToCounts: false }, 2_249_999)).toBe('WITHIN');
  });

  it('there is none before 2025 and none under the older standard', () => {
    expect(lowIncomeRange(NEW, 'RURAL', 2024)).toBeNull();
    expect(lowIncomeRange(OLD, 'RURAL', 2019)).toBeNull();
    expect(measure(null, 1)).toMatchObject({ code: 'TRACK_NOT_IN_PACK' });
  });
});

it.each([-1, 1.5, Number.NaN, Infinity, 2_000_000_001, '1850000', '', null, undefined])(
  'an income of %j is refused, never taken for 0',
  (value) =>
    expect(measure(averageRange(NEW, 'RURAL'), value)).toMatchObject({ ok: false, code: 'MEANS_INVALID' }),
);
it('an income of 0 is a number that a household can have: it is below the range', () => {
  expect(outcome(averageRange(NEW, 'RURAL'), 0)).toBe('BELOW');
});

it.each([
  ['2024-03-01', '2024-03-15'],
  ['2024-03-15', '2024-03-15'],
  ['2024-03-16', '2024-04-15'],
  ['2024-12-20', '2025-01-15'],
])('QĐ 24/2021 Đ.5: a request of %s belongs to the review that begins on %s', (received, begins) => {
  expect(periodOf(received).startsOn).toBe(begins);
  expect(periodOf(received).year).toBe(Number(begins.slice(0, 4)));
});

const facts = (of: Partial<TrackFacts>): TrackFacts => ({
  ...{ track: 'IN_YEAR', pack: NEW, reviewState: null, postingLeft: null, reCheckRuns: false },
  of: { measures: [], postings: [], decision: null },
  ...of,
});
const current = (of: Partial<TrackFacts>) => stepsOf(facts(of)).find(({ state }) => state === 'CURRENT');
const posted = { measures: [], postings: [{ seq: 1, postedOn: '2024-03-20' }], decision: null };

describe('steps', () => {
  it('in-year from 2022: review, village meeting, posting, decision; to 2020 the board scores and the chair decides', () => {
    expect(routeOf('IN_YEAR', NEW)).toEqual(['REQUEST', 'REVIEW', 'MEETING', 'POSTING', 'DECISION']);
    expect(routeOf('IN_YEAR', OLD)).toEqual(['REQUEST', 'REVIEW', 'DECISION']);
  });
  it('average living: no meeting; low income: a list', () => {
    expect(routeOf('AVERAGE_LIVING', NEW)).toEqual(['REQUEST', 'MEANS', 'POSTING', 'DECISION']);
    expect(routeOf('AVERAGE_LIVING', OLD)).toEqual(['REQUEST', 'MEANS', 'DECISION']);
    expect(routeOf('LOW_INCOME', NEW)).toEqual(['REQUEST', 'MEANS', 'DECISION']);
  });

  it.each([
    ['nothing was scored', {}, 'SCORES'],
    ['scored, no meeting yet', { reviewState: 'LISTED' }, 'MEETING_AGREES'],
    ['the meeting did not agree', { reviewState: 'RE_REVIEW' }, 'REVIEW_AGAIN'],
    ['agreed, not posted', { reviewState: 'AGREED' }, 'POSTED'],
    ['posted, two days to run', { reviewState: 'AGREED', of: posted, postingLeft: 2 }, 'POSTING_RUNS'],
    [
      'posted, under re-check',
      { of: posted, reviewState: 'AGREED', postingLeft: 0, reCheckRuns: true },
      'RE_CHECK_RUNS',
    ],
    ['posted, the days are over', { reviewState: 'AGREED', of: posted, postingLeft: 0 }, 'CHAIR_DECIDES'],
  ] as const)('%s: a case is in one step and says what is missing', (_, of, missing) => {
    expect(current(of)?.missing).toBe(missing);
    expect(stepsOf(facts(of)).filter(({ state }) => state === 'CURRENT')).toHaveLength(1);
  });
});

const verdict = (of: Partial<Verdict>): Verdict => ({
  ...{
    outcome: 'GRANTED',
    reasons: '',
    direction: 'ENTER',
    startClass: 'NOT_POOR',
    foundClass: 'POOR',
    ...of,
  },
});
const ready = facts({ reviewState: 'AGREED', of: posted, postingLeft: 0 });

describe('the chair decides', () => {
  it('the class is what the steps gave', () => {
    expect(decideCase(ready, verdict({ foundClass: 'NEAR_POOR' }))).toMatchObject({ value: 'NEAR_POOR' });
  });
  it('a refusal is answered with reasons (QĐ 24/2021 Đ.5)', () => {
    expect(decideCase(ready, verdict({ outcome: 'REFUSED' }))).toMatchObject({ code: 'REASONS_MISSING' });
    expect(decideCase(ready, verdict({ outcome: 'REFUSED', reasons: 'Thu nhập trên chuẩn' }))).toMatchObject({
      value: null,
    });
  });
  it('nothing is granted before its steps, nothing refused before anybody looked', () => {
    const early = facts({ reviewState: 'AGREED' });
    expect(decideCase(early, verdict({}))).toMatchObject({ code: 'TRACK_NOT_READY' });
    const unseen = verdict({ outcome: 'REFUSED', reasons: 'Hết hạn' });
    expect(decideCase(facts({}), unseen)).toMatchObject({ code: 'TRACK_NOT_READY' });
  });
  it.each([
    ['not poor after all', { foundClass: 'NOT_POOR' }],
    [
      'asked to leave and is as poor as before',
      { direction: 'LEAVE', startClass: 'POOR', foundClass: 'POOR' },
    ],
  ] as const)('what the household asked for must be what came out: %s', (_, of) => {
    expect(decideCase(ready, verdict(of))).toMatchObject({ code: 'CLASS_DOES_NOT_FIT' });
  });
  it('means outside the range are not granted', () => {
    const measures = [
      { seq: 1, measure: 'INCOME', value: 9, outcome: 'BELOW', above: 10, upTo: 20, reason: '' } as const,
    ];
    const of = facts({ track: 'LOW_INCOME', of: { ...posted, measures } });
    expect(decideCase(of, verdict({}))).toMatchObject({ code: 'MEANS_OUTSIDE' });
  });
});
