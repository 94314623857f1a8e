import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { missingFor, missingText } from '../../server/modules/progress/domain/missing.ts';
import { follow, nextEvents } from '../../server/modules/progress/domain/next-events.ts';
import { isPaperDate } from '../../server/modules/preparation/domain/paper-date.ts';
import { progressSentence } from '../../server/modules/progress/domain/sentence.ts';
import type { Facts, Standing } from '../../server/modules/progress/domain/situation.ts';
import { behind } from '../../server/modules/progress/domain/step-count.ts';
import { rankOf, STEPS, type Step } from '../../server/modules/progress/domain/steps.ts';

const NOTHING: Facts = {
  ...{ cases: 0, waiting: 0, rowsToMend: 0, rowsWithoutVillage: 0, unsettled: 0, reReview: 0 },
  ...{
    meetingState: null,
    meetings: 0,
    posting: 'NONE',
    closedEmpty: false,
    reported: false,
    opinion: false,
    recognised: false,
    prepared: false,
  },
};
const START: Standing = {
  step: 'PREPARATION',
  state: 'RUNNING',
  kind: null,
  prepared: false,
  agendas: 0,
  events: 0,
};
const LISTED = { ...NOTHING, cases: 5, unsettled: 5, meetings: 0 };
const MET = { ...LISTED, unsettled: 0, meetings: 1, meetingState: 'SEALED' as const };

/** A village that lives through these facts, one after the other. */
function live(facts: readonly Facts[], from = START, track: 'YEARLY' | 'IN_YEAR' = 'YEARLY') {
  const kinds: string[] = [];
  let at = from;
  for (const day of facts) {
    const now = { ...day, meetings: day.meetings || (day.meetingState ? 1 : 0) };
    const events = nextEvents(at, now, track);
    kinds.push(...events.map(({ kind }) => kind));
    at = follow(at, events);
  }
  return { at, kinds };
}
const place = ({ step, state }: Standing) => `${step} ${state}`;

describe('a village is always in one step, entered by an event of its own (QĐ 24/2021 Đ.4)', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['nothing is on its list', {}, 'PREPARATION RUNNING'],
    ['a row could not be read', { cases: 4, rowsToMend: 1 }, 'LIST RUNNING'],
    [
      'a row of the commune has no village: it may be theirs',
      { cases: 4, rowsWithoutVillage: 1 },
      'LIST RUNNING',
    ],
    ['nobody on the list is scored', { waiting: 3 }, 'LIST RUNNING'],
    ['some are scored', { cases: 2, waiting: 1 }, 'REVIEW RUNNING'],
    ['the last one is scored', { cases: 3, unsettled: 3 }, 'REVIEW FINISHED'],
    ['a meeting is prepared', { cases: 3, unsettled: 3, meetingState: 'PREPARED' }, 'MEETING RUNNING'],
    ['it has begun', { cases: 3, unsettled: 3, meetingState: 'IN_SESSION' }, 'MEETING RUNNING'],
    [
      'it was adjourned',
      { cases: 3, unsettled: 2, reReview: 1, meetingState: 'ADJOURNED' },
      'MEETING RUNNING',
    ],
    ['it is sealed and nobody is left', { cases: 3, meetingState: 'SEALED' }, 'MEETING FINISHED'],
    [
      'it is sealed, one was not agreed (k.3)',
      { cases: 3, unsettled: 1, reReview: 1, meetingState: 'SEALED' },
      'REVIEW RUNNING',
    ],
    [
      'who was not agreed is scored anew and waits for the next meeting',
      { cases: 3, unsettled: 1, meetingState: 'SEALED' },
      'REVIEW FINISHED',
    ],
  ])('%s', (_, facts, expected) => {
    expect(place(live([{ ...NOTHING, ...facts }]).at)).toBe(expected);
  });

  it('comes into no step without having been in the ones before, however late it was told', () => {
    expect(live([MET]).kinds).toEqual([
      ...['LIST_STARTED', 'LIST_COMPLETED', 'REVIEW_STARTED', 'REVIEW_COMPLETED', 'AGENDA_FIXED'],
      'MEETING_SETTLED',
    ]);
  });

  it('an empty list that somebody closed finishes steps 1 and 2 without a list or a score, and needs no meeting', () => {
    const { at, kinds } = live([{ ...NOTHING, closedEmpty: true }]);
    expect([place(at), kinds]).toEqual(['REVIEW FINISHED', ['EMPTY_LIST_CLOSED']]);
    expect(missingFor(at, { ...NOTHING, prepared: true }, 'YEARLY')).toEqual([]);
    expect(place(live([{ ...NOTHING, closedEmpty: true, rowsWithoutVillage: 1 }]).at)).toBe(
      'PREPARATION RUNNING',
    );
  });

  it('a household that comes on a closed empty list is reviewed as any other', () => {
    const empty = { ...NOTHING, closedEmpty: true };
    const waits = live([empty, { ...empty, waiting: 1 }, { ...empty, cases: 1, unsettled: 1 }]);
    expect(waits.kinds.slice(0, 2)).toEqual(['EMPTY_LIST_CLOSED', 'SENT_BACK']);
    expect(waits.kinds.slice(2)).toEqual(['LIST_COMPLETED', 'REVIEW_STARTED', 'REVIEW_COMPLETED']);
    const scored = live([empty, { ...empty, cases: 1, unsettled: 1 }]);
    expect(scored.kinds).toEqual(['EMPTY_LIST_CLOSED', 'REVIEW_COMPLETED']);
    const codes = missingFor(scored.at, { ...LISTED, prepared: true }, 'YEARLY').map(({ code }) => code);
    expect(codes).toEqual(['MEETING']);
  });

  it('goes back to step 2 with the reason, and on to step 3 again (k.3)', () => {
    const { kinds, at } = live([
      { ...LISTED, meetingState: 'IN_SESSION' },
      { ...LISTED, unsettled: 2, reReview: 2, meetingState: 'SEALED' },
      { ...LISTED, unsettled: 2, meetingState: 'SEALED' },
      { ...LISTED, unsettled: 2, meetings: 2, meetingState: 'PREPARED' },
      { ...MET, meetings: 2 },
    ]);
    expect(kinds.slice(-4)).toEqual(['SENT_BACK', 'REVIEW_COMPLETED', 'AGENDA_FIXED', 'MEETING_SETTLED']);
    expect(place(at)).toBe('MEETING FINISHED');
  });

  it('says how many households sent it back, even when it is told of the whole evening at once', () => {
    const back = { ...MET, unsettled: 2, reReview: 2 };
    const events = nextEvents(START, back, 'YEARLY');
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['AGENDA_FIXED', 'SENT_BACK']);
    expect(events.at(-1)?.reason).toEqual({ reReview: 2, waiting: 0, rowsToMend: 0 });
  });

  it('a second meeting that is told of together with the first is a step 3 of its own', () => {
    const { kinds, at } = live([{ ...MET, meetings: 2 }]);
    expect(kinds.filter((kind) => kind === 'AGENDA_FIXED')).toHaveLength(2);
    expect(place(at)).toBe('MEETING FINISHED');
  });

  it('a household that comes after the meeting opens step 2 again; after the posting it is named and moves nothing', () => {
    const late = { ...MET, waiting: 1 };
    expect(place(live([MET, late]).at)).toBe('REVIEW RUNNING');
    const posted = live([
      { ...MET, posting: 'STARTED' },
      { ...late, posting: 'STARTED' },
    ]);
    expect(place(posted.at)).toBe('POSTING RUNNING');
    expect(missingFor(posted.at, late, 'YEARLY').map(({ code }) => code)).toContain('LATE_HOUSEHOLDS');
  });

  it('steps 4 to 6 come by their papers only, each when the one before is finished', () => {
    const recognisedTooEarly = { ...MET, opinion: true, recognised: true, reported: true };
    expect(place(live([recognisedTooEarly]).at)).toBe('MEETING FINISHED');
    const ended = { ...MET, posting: 'ENDED' as const };
    expect(place(live([ended]).at)).toBe('POSTING FINISHED');
    expect(place(live([{ ...ended, reported: true }]).at)).toBe('OPINION RUNNING');
    expect(place(live([{ ...ended, reported: true, opinion: true }]).at)).toBe('OPINION FINISHED');
    expect(place(live([{ ...ended, ...recognisedTooEarly, posting: 'ENDED' }]).at)).toBe(
      'RECOGNITION FINISHED',
    );
  });

  it('during the year there is no opinion of the tier above (Đ.5)', () => {
    const done = { ...MET, posting: 'ENDED' as const, recognised: true };
    const { kinds, at } = live([done], START, 'IN_YEAR');
    expect(place(at)).toBe('RECOGNITION FINISHED');
    expect(kinds.filter((kind) => kind.startsWith('OPINION'))).toEqual([]);
  });

  it('the preparation is recorded at any time and moves nobody out of a step', () => {
    expect(place(live([{ ...NOTHING, prepared: true }]).at)).toBe('PREPARATION FINISHED');
    const { at, kinds } = live([LISTED, { ...LISTED, prepared: true }]);
    expect([place(at), at.prepared, kinds.at(-1)]).toEqual(['REVIEW FINISHED', true, 'PREPARED']);
  });
});

/** Anything that can be true at once: without a sealed meeting nobody is settled. */
const facts = fc
  .record({
    ...{ cases: fc.nat(3), waiting: fc.nat(2), rowsToMend: fc.nat(1), rowsWithoutVillage: fc.nat(1) },
    ...{ unsettled: fc.nat(3), reReview: fc.nat(3), reported: fc.boolean(), opinion: fc.boolean() },
    meetingState: fc.constantFrom(null, ...(['PREPARED', 'IN_SESSION', 'ADJOURNED', 'SEALED'] as const)),
    posting: fc.constantFrom('NONE' as const, 'STARTED' as const, 'ENDED' as const),
    ...{ recognised: fc.boolean(), prepared: fc.boolean(), closedEmpty: fc.boolean() },
  })
  .map((of): Facts => {
    const unsettled = of.meetingState === null ? of.cases : Math.min(of.unsettled, of.cases);
    const meetings = of.meetingState === null ? 0 : 1 + (of.unsettled % 2);
    if (of.meetingState === 'ADJOURNED') return { ...of, cases: 3, unsettled: 2, reReview: 0, meetings };
    return {
      ...of,
      meetings,
      unsettled,
      reReview: of.meetingState === null ? 0 : Math.min(of.reReview, unsettled),
    };
  });

test('told twice is told once, and only SENT_BACK ever leads to an earlier place', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (days) => {
      let at = START;
      for (const now of days) {
        const events = nextEvents(at, now, 'YEARLY');
        for (const event of events) {
          if (
            event.kind !== 'SENT_BACK' &&
            event.kind !== 'PREPARED' &&
            event.kind !== 'PREPARATION_REOPENED'
          )
            expect(rankOf(event)).toBeGreaterThanOrEqual(rankOf(at));
          at = follow(at, [event]);
        }
        expect(nextEvents(at, now, 'YEARLY')).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});

test('whatever its state, what is missing for the next step is named, and nothing once it is through', () => {
  fc.assert(
    fc.property(facts, (now) => {
      const at = live([now]).at;
      const missing = missingFor(at, { ...now, prepared: true }, 'YEARLY');
      const nobody = at.kind === 'EMPTY_LIST_CLOSED' && now.rowsWithoutVillage === 0;
      expect(missing.length === 0).toBe(at.step === 'RECOGNITION' || nobody);
      for (const one of missing) expect(missingText(one, 'vi')).not.toMatch(/\{|\b0 hộ/);
    }),
  );
});

const counts = (numbers: Partial<Record<Step, [running: number, finished: number]>>) =>
  STEPS.map((step) => ({ step, running: numbers[step]?.[0] ?? 0, finished: numbers[step]?.[1] ?? 0 }));
const BAC_GIANG = counts({
  LIST: [0, 2127],
  REVIEW: [145, 1982],
  MEETING: [0, 1019],
  POSTING: [408, 0],
});
const at = new Date('2021-10-10T08:00:00+07:00');

describe('the sentence', () => {
  it('is that of Bắc Giang, from its numbers', () => {
    expect(progressSentence({ at, kindName: 'tỉnh', villages: 2127, steps: BAC_GIANG }, 'vi')).toBe(
      'Đến 10/10/2021, toàn tỉnh có 1.982/2.127 thôn, chiếm 93 %, hoàn thành bước 2 (thu thập, chấm điểm, phân loại); ' +
        '1.019 thôn hoàn thành bước 3 (họp dân); 408 thôn đang ở bước 4 (niêm yết).',
    );
  });

  it('says no percent that is not reached, and nothing of a unit without villages', () => {
    const almost = counts({ LIST: [1, 999] });
    expect(progressSentence({ at, kindName: 'huyện', villages: 1000, steps: almost }, 'vi')).toContain(
      'chiếm 99 %',
    );
    expect(progressSentence({ at, kindName: 'huyện', villages: 0, steps: counts({}) }, 'vi')).toBe('');
  });

  it('begins with step 1 while less than half have finished it', () => {
    const first = counts({ LIST: [3, 1] });
    expect(progressSentence({ at, kindName: 'xã', villages: 4, steps: first }, 'en')).toBe(
      'By 10/10/2021, 1 of 4 villages (25%) have finished step 1 (list).',
    );
  });
});

test('late first: the share that has finished the earliest step in which two units differ, without rounding', () => {
  const unit = (villages: number, LIST: number, REVIEW: number) => ({
    villages,
    steps: counts({ LIST: [0, LIST], REVIEW: [0, REVIEW] }),
  });
  expect(behind(unit(3, 3, 1), unit(3, 3, 2))).toBeLessThan(0);
  expect(behind(unit(300_000, 299_999, 0), unit(3, 3, 0))).toBeLessThan(0);
  expect(behind(unit(10, 9, 9), unit(100, 91, 0))).toBeLessThan(0);
  expect(behind(unit(2, 1, 1), unit(4, 2, 2))).toBe(0);
});

test.each([
  ['2021-10-05', true],
  ['2021-10-10', true],
  ['2021-10-11', false],
  ['2021-02-30', false],
  ['10/10/2021', false],
  ['1921-10-10', false],
  ['', false],
])('a paper of %j: %s', (text, fine) => {
  expect(isPaperDate(text, at)).toBe(fine);
});
