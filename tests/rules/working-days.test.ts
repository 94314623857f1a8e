import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addWorkingDays, workingDaysBetween } from '../../server/modules/calendar/domain/count-days.ts';
import { addDays, isDay } from '../../server/modules/calendar/domain/day.ts';
import { dueList } from '../../server/modules/calendar/domain/due-list.ts';
import {
  changesOf,
  holidayFileSchema,
  missingChanges,
} from '../../server/modules/calendar/domain/holiday-file.ts';
import { CLOCK_KINDS, termOf } from '../../server/modules/calendar/domain/legal-terms.ts';
import {
  changedClocks,
  COUNTING_MARK,
  dueOf,
  dueOtherwise,
  readClock,
  type StatutoryClock,
} from '../../server/modules/calendar/domain/statutory-clock.ts';
import {
  buildCalendar,
  isWorkingDay,
  unsureBetween,
  type CalendarChange,
} from '../../server/modules/calendar/domain/working-calendar.ts';
import { pack } from './packs.ts';

const file = holidayFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../server/rules/holidays/vn.json', import.meta.url), 'utf8')),
);
const LOG: readonly CalendarChange[] = changesOf(file).map((change, index) => ({
  ...change,
  seq: index + 1,
}));
const calendar = buildCalendar(LOG);
const province = (
  day: string | null,
  kind: CalendarChange['kind'],
  seq = LOG.length + 1,
): CalendarChange => ({
  ...{
    seq,
    provinceId: 'An Giang',
    year: Number((day ?? '2023').slice(0, 4)),
    day,
    kind,
    name: '',
    mark: 'C' as const,
  },
  reference: 'Thông báo số 1',
});
const offIn = (from: string, to: string): string[] => {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!isWorkingDay(calendar, day)) days.push(day.slice(5));
  return days;
};

describe('working days', () => {
  it.each([
    [
      'Tết 2023: five days off, two on a weekend made up (Đ.111 k.3)',
      '2023-01-19',
      '2023-01-27',
      '01-20 01-21 01-22 01-23 01-24 01-25 01-26',
    ],
    [
      'Giỗ Tổ, 30/4 and 1/5 of 2023 run into each other',
      '2023-04-28',
      '2023-05-04',
      '04-29 04-30 05-01 05-02 05-03',
    ],
    ['30/4/2024: Monday 29 off by a swap', '2024-04-26', '2024-05-02', '04-27 04-28 04-29 04-30 05-01'],
    ['2/9 has the day beside it from 2021', '2022-08-31', '2022-09-05', '09-01 09-02 09-03 09-04'],
    ['2/9 was one day to 2020', '2020-09-01', '2020-09-04', '09-02'],
  ])('%s', (_, from, to, days) => expect(offIn(from, to).join(' ')).toBe(days));

  it('the Saturday that was worked for the swap is a working day', () => {
    expect(isWorkingDay(calendar, '2024-05-04')).toBe(true);
    expect(isWorkingDay(calendar, '2024-05-11')).toBe(false);
  });

  it('fixed days and Giỗ Tổ are confirmed with their article, days of Tết and swaps are not', () => {
    const markOf = (day: string) => calendar.special.get(day)?.mark;
    expect([markOf('2023-01-01'), markOf('2023-04-29'), markOf('2023-09-02')]).toEqual(['C', 'C', 'C']);
    expect([markOf('2023-01-20'), markOf('2024-04-29'), markOf('2023-09-01')]).toEqual(['U', 'U', 'U']);
    expect(calendar.special.get('2019-04-30')?.reference).toBe('Bộ luật Lao động 2012 Đ.115');
    expect(calendar.special.get('2023-05-01')?.reference).toBe('Bộ luật Lao động 2019 Đ.112');
    expect(calendar.special.get('2023-05-02')?.reference).toMatch('nghỉ bù: Bộ luật Lao động 2019 Đ.111 k.3');
  });

  it('the lunar days of the file are those of the lunar calendar', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const years = file.years.filter(({ year }) => year < 2027); // the table of the runtime is a day off there
    expect(years.map(({ newYear }) => lunar.format(new Date(newYear)))).toEqual(years.map(() => '1/1'));
    expect(years.map(({ kingsDay }) => lunar.format(new Date(kingsDay)))).toEqual(years.map(() => '3/10'));
    for (const { newYear, newYearHolidays } of file.years) expect(newYearHolidays).toContain(newYear);
  });

  it('counting there and back is the same, and a longer term never ends earlier', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const due = addWorkingDays(calendar, from, n);
        expect(workingDaysBetween(calendar, from, due)).toBe(n);
        expect(isWorkingDay(calendar, due)).toBe(true);
        expect(addWorkingDays(calendar, from, n + 1) > due).toBe(true);
      }),
    );
  });

  it('a day that does not exist is none', () => {
    expect(['2023-02-29', '2024-02-29', '2023-13-01', '29/02/2024', ''].map(isDay)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the log of a province', () => {
  it('what the province says goes before the country, also when the country is loaded again later', () => {
    const worked = province('2023-04-30', 'WORKING');
    const again = { ...LOG.find(({ day }) => day === '2023-04-30')!, seq: worked.seq + 1 };
    const own = buildCalendar([...LOG, worked, again]);
    expect(isWorkingDay(own, '2023-04-30')).toBe(true);
    expect(own.special.get('2023-04-30')?.byProvince).toBe(true);
  });

  it('a holiday taken back is as the weekday says, and no day is made up for it any more', () => {
    const own = buildCalendar([...LOG, province('2023-04-30', 'ORDINARY')]);
    expect(isWorkingDay(own, '2023-05-02')).toBe(false); // still made up for Saturday 29/4
    expect(isWorkingDay(own, '2023-05-03')).toBe(true);
  });

  it('a day in lieu that the province takes back, or enters itself, does not move on to the next day', () => {
    const taken = buildCalendar([...LOG, province('2023-09-04', 'ORDINARY')]);
    expect([isWorkingDay(taken, '2023-09-04'), isWorkingDay(taken, '2023-09-05')]).toEqual([true, true]);
    const entered = buildCalendar([...LOG, province('2023-09-04', 'OFF')]);
    expect([isWorkingDay(entered, '2023-09-04'), isWorkingDay(entered, '2023-09-05')]).toEqual([false, true]);
  });

  it('a year compared with the notice has no unconfirmed days left', () => {
    const own = buildCalendar([...LOG, province(null, 'YEAR')]);
    expect(unsureBetween(own, '2023-01-01', '2023-12-31')).toEqual({ days: [], years: [] });
    expect(own.special.get('2023-01-20')).toMatchObject({ mark: 'C', reference: 'Thông báo số 1' });
  });

  it('loading the same file again adds nothing; a day that is gone from it becomes ordinary', () => {
    expect(missingChanges(changesOf(file), LOG)).toEqual([]);
    const without = { ...file, years: file.years.map((year) => ({ ...year, swaps: [] })) };
    const added = missingChanges(changesOf(without), LOG);
    expect(new Set(added.map(({ kind }) => kind))).toEqual(new Set(['ORDINARY']));
    expect(added).toHaveLength(12);
  });
});

const clock = (
  startedOn: string,
  days: number,
  unit: StatutoryClock['unit'] = 'WORKING_DAYS',
): StatutoryClock => ({
  ...{
    id: 'k',
    kind: 'POSTING',
    subjectKind: 'VILLAGE',
    subjectId: 's',
    roundId: 'r',
    communeId: 'c',
    villageId: null,
  },
  ...{ provinceId: 'An Giang', startedOn, days, unit, mark: 'U', article: null },
  events: [
    { seq: 1, kind: 'STARTED', happenedOn: startedOn, days: null, reason: '', calendarVersion: LOG.length },
  ],
});
const read = (of: StatutoryClock, today: string, log = LOG) => readClock(of, log, buildCalendar(log), today);

describe('statutory clocks', () => {
  it.each([
    ['starts on a Friday: the day itself does not count', '2023-11-17', 3, 'WORKING_DAYS', '2023-11-22'],
    ['across Tết 2023', '2023-01-18', 3, 'WORKING_DAYS', '2023-01-30'],
    ['15 days end on a Thursday', '2023-11-15', 15, 'DAYS', '2023-11-30'],
    ['15 days that end on a Saturday end on Monday', '2024-06-14', 15, 'DAYS', '2024-07-01'],
    ['15 days that end in Tết end after it', '2024-01-26', 15, 'DAYS', '2024-02-15'],
  ] as const)('%s', (_, start, days, unit, due) => expect(dueOf(calendar, start, unit, days)).toBe(due));

  it.each([
    ['on its first day', '2023-11-17', { used: 0, left: 3, over: 0 }],
    ['over the weekend', '2023-11-19', { used: 0, left: 3, over: 0 }],
    ['one working day later', '2023-11-20', { used: 1, left: 2, over: 0 }],
    ['on the due date', '2023-11-22', { used: 3, left: 0, over: 0 }],
    ['two working days past it', '2023-11-24', { used: 5, left: 0, over: 2 }],
  ])('%s: used, left, over', (_, today, shown) => {
    expect(read(clock('2023-11-17', 3), today)).toMatchObject(shown);
  });

  it('a day that passes changes what is shown and nothing else', () => {
    const of = clock('2023-11-17', 3);
    const [early, late] = [read(of, '2023-11-17'), read(of, '2033-11-17')];
    expect(late.clock).toBe(of);
    expect([late.stoppedOn, late.version, late.dueOn]).toEqual([null, early.version, early.dueOn]);
    expect(late.over).toBeGreaterThan(2000);
  });

  it('an extension adds to the term and is counted in working days', () => {
    const of = clock('2023-11-17', 3);
    const longer = {
      ...of,
      events: [
        ...of.events,
        {
          seq: 2,
          kind: 'EXTENDED',
          happenedOn: '2023-11-21',
          days: 2,
          reason: 'Mưa lũ',
          calendarVersion: LOG.length,
        } as const,
      ],
    };
    expect(read(longer, '2023-11-21')).toMatchObject({ dueOn: '2023-11-24', extendedDays: 2, left: 3 });
  });

  it('a holiday that was added later: the day that people were told stays beside the new one', () => {
    const log = [...LOG, province('2023-11-20', 'OFF')];
    const shown = read(clock('2023-11-17', 3), '2023-11-21', log);
    expect([shown.announcedDueOn, shown.dueOn]).toEqual(['2023-11-22', '2023-11-23']);
  });

  it('a holiday removed while clocks run: only those that cross it change', () => {
    const proposed = buildCalendar([...LOG, province('2023-09-04', 'ORDINARY')]);
    const running = [clock('2023-08-31', 3), clock('2023-11-17', 3)];
    expect(changedClocks(running, calendar, proposed)).toMatchObject([
      { dueNow: '2023-09-07', dueThen: '2023-09-06' },
    ]);
  });

  it('due dates across Tết of a year whose days nobody confirmed say so', () => {
    const { unsure } = read(clock('2026-02-12', 3), '2026-02-12');
    expect(unsure.days).toEqual(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']);
    expect(read(clock('2026-03-02', 3), '2026-03-02').unsure).toEqual({ days: [], years: [] });
  });

  it('how days are counted is unconfirmed: beside the due date stands the one that the other reading gives', () => {
    expect(COUNTING_MARK).toBe('U');
    expect(dueOtherwise(calendar, '2023-03-15', 'WORKING_DAYS', 3)).toBe('2023-03-17');
    expect(dueOf(calendar, '2023-03-15', 'WORKING_DAYS', 3)).toBe('2023-03-20');
    expect(dueOtherwise(calendar, '2023-03-11', 'DAYS', 15), 'a Saturday is where it ends').toBe(
      '2023-03-25',
    );
    expect(dueOf(calendar, '2023-03-11', 'DAYS', 15), 'moved on from a Sunday').toBe('2023-03-27');
  });

  it('a year without any holidays entered is named', () => {
    expect(read(clock('2027-12-29', 5), '2027-12-29').unsure.years).toEqual([2028]);
  });
});

describe('terms of the packs', () => {
  it('QĐ 24/2021 Đ.5: 15 days beside 3 + 7 + 3 working days, which do not fit into them', () => {
    const of = pack('vn-2022-2025');
    expect(termOf(of, 'IN_YEAR')).toMatchObject({ days: 15, unit: 'DAYS', mark: 'C' });
    expect(termOf(of, 'IN_YEAR_STEPS')).toMatchObject({ days: 13, unit: 'WORKING_DAYS', mark: 'U' });
    expect(
      dueOf(calendar, '2023-03-15', 'WORKING_DAYS', 13) > dueOf(calendar, '2023-03-15', 'DAYS', 15),
    ).toBe(true);
  });

  it('QĐ 24/2021 Đ.6: posting 5 working days, re-check 3, 15 days in all', () => {
    const of = pack('vn-2022-2025');
    const terms = (['AVERAGE_POSTING', 'AVERAGE_RE_CHECK', 'AVERAGE_TOTAL'] as const).map((kind) =>
      termOf(of, kind),
    );
    expect(terms.map((term) => [term?.days, term?.unit, term?.mark])).toEqual([
      [5, 'WORKING_DAYS', 'C'],
      [3, 'WORKING_DAYS', 'C'],
      [15, 'DAYS', 'C'],
    ]);
  });

  it('TT 14/2018: to 2020 seven working days, and no sum of steps', () => {
    const of = pack('vn-2016-2020');
    expect(termOf(of, 'IN_YEAR')).toMatchObject({ days: 7, unit: 'WORKING_DAYS', mark: 'C' });
    expect(termOf(of, 'IN_YEAR_STEPS')).toBeNull();
  });

  it('a pack that knows no terms starts no clock', () => {
    expect(CLOCK_KINDS.map((kind) => termOf(pack('vn-2027-2030'), kind))).toEqual(
      CLOCK_KINDS.map(() => null),
    );
  });
});

test('QĐ 24/2021 Đ.7 and the dates of a province in one list: of "before 15/11" the 14th is the last day in time', () => {
  const dates = [{ what: 'APPROVAL', onDay: '2023-10-30', reference: 'Kế hoạch số 68', seq: 1 } as const];
  const due = dueList({ pack: pack('vn-2022-2025'), year: 2023, dates }, calendar, '2023-10-30');
  expect(due.map(({ dueOn }) => dueOn.slice(5))).toEqual(
    '02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-30 11-14 12-19'.split(' '),
  );
  expect(due.find(({ what }) => what === 'APPROVAL')).toMatchObject({ source: 'PROVINCE', daysLeft: 0 });
  expect(due.find(({ what }) => what === 'PRELIMINARY')).toMatchObject({
    mark: 'C',
    daysLeft: 15,
    workingDaysLeft: 11,
  });
  expect(due[0]?.daysLeft).toBeLessThan(0);
});
