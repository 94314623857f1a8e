import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { ClockKind } from '../../server/modules/calendar/index.ts';
import { account, makeRound, NOBODY } from './round-world.ts';
import { trackWorld, type TrackWorld } from './track-world.ts';

let of: TrackWorld;
let roundId: string;
let clockId: string;
beforeAll(async () => {
  of = await trackWorld('2023-09-01');
  roundId = await makeRound(of.world, of.commune, 2023, 'vn-2022-2025');
  clockId = await start('POSTING', '2023-08-31', 3);
});
afterAll(() => of.world.database.drop());

async function start(kind: ClockKind, on: string, days: number): Promise<string> {
  const { world, commune, village, provinceId, officer, calendar } = of;
  const subject = {
    kind,
    subjectKind: 'VILLAGE',
    subjectId: village.id,
    roundId,
    communeId: commune.id,
    villageId: village.id,
    provinceId,
  };
  const term = { days, unit: 'WORKING_DAYS', mark: 'U', article: null } as const;
  const made = await world.unitOfWork.run(async (tx) =>
    success(await calendar.keepClocks.start(tx, officer, subject, term, on)),
  );
  if (!made.ok) throw new Error('no clock');
  return made.value;
}
const CALENDAR = `query ($p: UUID!, $y: Int!) { provinceCalendar(provinceId: $p, year: $y) {
  version known checkedBy mayChange days { day kind mark reference byProvince } entries { day kind reference } } }`;
const calendarOf = async (year: number, actor = of.province) =>
  (
    await of.ask<{
      provinceCalendar: {
        version: number;
        known: boolean;
        days: { day: string; mark: string }[];
        entries: unknown[];
        mayChange: boolean;
      } | null;
    }>(actor, CALENDAR, { p: of.provinceId, y: year })
  ).provinceCalendar;
const SET = `mutation ($c: UUID!, $p: UUID!, $y: Int!, $d: LocalDate!, $k: DayKind!, $r: String!, $ok: Boolean!, $v: Int!) {
  done: setWorkingDay(commandId: $c, provinceId: $p, year: $y, day: $d, kind: $k, name: "", reference: $r, confirmed: $ok, expectedVersion: $v) {
    __typename ... on WorkingDaySet { clocksChanged } ... on Refusal { code message } } }`;
type Done = { done: { __typename: string; code?: string; message?: string; clocksChanged?: number } };
const set = async (said: object, actor = of.province) => {
  const { version } = (await calendarOf(2023))!;
  const asked = {
    p: of.provinceId,
    y: 2023,
    k: 'ORDINARY',
    r: 'Thông báo số 5',
    ok: false,
    v: version,
    ...said,
  };
  return (await of.ask<Done>(actor, SET, asked)).done;
};
const CLOCKS = `query ($r: UUID!, $c: UUID!) { statutoryClocks(roundId: $r, communeId: $c) { id name dueOn announcedDueOn text over left stoppedOn version extensions { days reason } } }`;
type Clock = {
  id: string;
  dueOn: string;
  announcedDueOn: string;
  text: string;
  over: number;
  version: number;
  stoppedOn: string | null;
  extensions: unknown[];
};
const clocks = async (actor = of.officer) =>
  (await of.ask<{ statutoryClocks: Clock[] }>(actor, CLOCKS, { r: roundId, c: of.commune.id }))
    .statutoryClocks;

describe('the calendar of a province', () => {
  it('days of the country are loaded once; loading again adds nothing', async () => {
    const before = (await calendarOf(2023))!;
    await of.calendar.start?.();
    expect((await calendarOf(2023))?.version).toBe(before.version);
    expect(before).toMatchObject({ known: true, mayChange: true, entries: [] });
    expect(before.days).toContainEqual({
      day: '2023-05-01',
      kind: 'HOLIDAY',
      mark: 'C',
      reference: 'Bộ luật Lao động 2019 Đ.112',
      byProvince: false,
    });
  });

  it('a commune reads it and cannot change it; nobody reads nothing', async () => {
    expect((await calendarOf(2023, of.officer))?.mayChange).toBe(false);
    expect(await calendarOf(2023, NOBODY)).toBeNull();
    for (const actor of [of.officer, of.chair, account('PROVINCE_OFFICER', newId())])
      expect(await set({ d: '2023-06-01', k: 'OFF' }, actor)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['a date of another year', { d: '2024-09-04' }, 'DATE_OF_ANOTHER_YEAR'],
    ['no reference', { d: '2023-06-01', k: 'OFF', r: '  ' }, 'REFERENCE_MISSING'],
    ['a weekday as a day worked for another', { d: '2023-06-01', k: 'WORKING' }, 'WORKING_DAY_ON_A_WEEKDAY'],
    ['an ordinary day made ordinary', { d: '2023-06-01' }, 'NOTHING_CHANGES'],
    ['an old version', { d: '2023-06-01', k: 'OFF', v: 1 }, 'STALE'],
  ])('%s is refused', async (_, said, code) => {
    expect(await set(said)).toMatchObject({ code });
  });

  it('a holiday removed while clocks run: refused, shown, then confirmed; what was told stays beside it', async () => {
    const refused = await set({ d: '2023-09-04' });
    expect(refused).toMatchObject({
      __typename: 'Conflict',
      code: 'CLOCKS_WOULD_CHANGE',
      message: '1 thời hạn đang chạy sẽ đổi ngày hết hạn.',
    });
    const PREVIEW = `query ($p: UUID!) { previewWorkingDay(provinceId: $p, year: 2023, day: "2023-09-04", kind: ORDINARY) {
      ... on WorkingDayPreview { clocks { clockId name dueNow dueThen commune { fullName } village { fullName } } } } }`;
    const { previewWorkingDay } = await of.ask<{ previewWorkingDay: unknown }>(of.province, PREVIEW, {
      p: of.provinceId,
    });
    expect(previewWorkingDay).toEqual({
      clocks: [
        {
          clockId,
          name: 'Niêm yết',
          dueNow: '2023-09-07',
          dueThen: '2023-09-06',
          commune: { fullName: 'Xã Bình Mỹ' },
          village: { fullName: 'Ấp Một' },
        },
      ],
    });
    expect((await clocks())[0]).toMatchObject({ dueOn: '2023-09-07' });
    expect(await set({ d: '2023-09-04', ok: true })).toMatchObject({ clocksChanged: 1 });
    expect((await clocks())[0]).toMatchObject({ dueOn: '2023-09-06', announcedDueOn: '2023-09-07' });
    expect((await calendarOf(2023))?.entries).toEqual([
      { day: '2023-09-04', kind: 'ORDINARY', reference: 'Thông báo số 5' },
    ]);
  });

  it('a day that no running clock crosses is written at once, and the log keeps who and why', async () => {
    expect(await set({ d: '2023-12-29', k: 'OFF' })).toMatchObject({ clocksChanged: 0 });
    const rows = await of.world.database.owner(
      `SELECT data FROM audit_entry WHERE action = 'set-working-day' ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toEqual([
      { data: { day: '2023-12-29', kind: 'OFF', reference: 'Thông báo số 5', clocks: [] } },
    ]);
    await expect(of.world.database.owner(`UPDATE calendar_change SET kind = 'OFF'`)).rejects.toThrow();
  });

  it('a year compared with its notice has no unconfirmed day left', async () => {
    const CHECK = `mutation ($c: UUID!, $p: UUID!, $r: String!, $v: Int!) { done: checkCalendarYear(commandId: $c, provinceId: $p, year: 2024, reference: $r, expectedVersion: $v) {
      __typename ... on Refusal { code } } }`;
    const { version } = (await calendarOf(2024))!;
    const check = (r: string) => of.ask<Done>(of.province, CHECK, { p: of.provinceId, r, v: version });
    expect((await check('')).done).toMatchObject({ code: 'REFERENCE_MISSING' });
    expect((await check('Công văn 8662')).done.__typename).toBe('CalendarYearChecked');
    expect((await calendarOf(2024))?.days.filter(({ mark }) => mark === 'U')).toEqual([]);
    expect((await calendarOf(2025))?.days.filter(({ mark }) => mark === 'U')).not.toEqual([]);
    expect((await calendarOf(2031))?.known).toBe(false);
  });
});

describe('clocks', () => {
  const EXTEND = `mutation ($c: UUID!, $k: UUID!, $d: Int!, $r: String!, $v: Int!) { done: extendClock(commandId: $c, clockId: $k, days: $d, reason: $r, expectedVersion: $v) {
    __typename ... on Refusal { code } } }`;
  const extend = async (said: object, actor = of.chair) =>
    (await of.ask<Done>(actor, EXTEND, { k: clockId, d: 2, r: 'Mưa lũ', v: 1, ...said })).done;

  it.each([
    ['without a reason', { r: ' ' }, 'EXTENSION_REASON_MISSING'],
    ['by 0 days', { d: 0 }, 'EXTENSION_DAYS_INVALID'],
    ['by minus one', { d: -1 }, 'EXTENSION_DAYS_INVALID'],
    ['by a year', { d: 365 }, 'EXTENSION_DAYS_INVALID'],
    ['from an old picture', { v: 7 }, 'STALE'],
  ])('an extension %s is refused', async (_, said, code) =>
    expect(await extend(said)).toMatchObject({ code }),
  );

  it('the officer cannot extend; the chair can, and people are told anew', async () => {
    expect(await extend({}, of.officer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await extend({})).toEqual({ __typename: 'ClockExtended' });
    expect((await clocks())[0]).toMatchObject({
      dueOn: '2023-09-08',
      announcedDueOn: '2023-09-08',
      version: 2,
      extensions: [{ days: 2, reason: 'Mưa lũ' }],
    });
  });

  it('a day that passes decides nothing: no row anywhere is other than before, only the words differ', async () => {
    const everything = async () => {
      const counts = [];
      for (const table of ['statutory_clock', 'clock_event', 'audit_entry', 'outbox_event', 'track_case'])
        counts.push(
          await of.world.database.owner(
            `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) FROM ${table} t`,
          ),
        );
      return counts;
    };
    const before = await everything();
    of.setToday('2023-10-08');
    expect((await clocks())[0]).toMatchObject({
      text: 'quá hạn 20 ngày làm việc',
      over: 20,
      stoppedOn: null,
    });
    expect(await everything()).toEqual(before);
    of.setToday('2023-09-06');
    expect((await clocks())[0]?.text).toBe('còn 2 ngày làm việc');
  });

  it('a stopped clock cannot be extended and no change of the calendar asks about it', async () => {
    const { world, calendar, officer, village } = of;
    await world.unitOfWork.run(async (tx) =>
      success(await calendar.keepClocks.stop(tx, officer, village.id, '2023-09-06')),
    );
    expect(await extend({ v: 3 })).toMatchObject({ code: 'CLOCK_NOT_RUNNING' });
    expect(await set({ d: '2023-09-05', k: 'OFF' })).toMatchObject({ clocksChanged: 0 });
    expect((await clocks())[0]?.text).toBe('đã xong sau 2 ngày làm việc'); // 4 and 6 September: 1 is a holiday, 5 was made off
  });

  it('another commune and nobody see none', async () => {
    expect(await clocks(account('COMMUNE_OFFICER', newId()))).toEqual([]);
    expect(await clocks(NOBODY)).toEqual([]);
  });
});

describe('dates of a round', () => {
  const DATE = `mutation ($c: UUID!, $r: UUID!, $d: LocalDate!, $ref: String!, $v: Int!) {
    done: setRoundDate(commandId: $c, roundId: $r, what: APPROVAL, onDay: $d, reference: $ref, expectedVersion: $v) { __typename ... on Refusal { code } } }`;
  const setDate = async (said: object, actor = of.province) =>
    (await of.ask<Done>(actor, DATE, { r: roundId, d: '2023-10-30', ref: 'Kế hoạch 6828', v: 0, ...said }))
      .done;

  it('the province sets them, with the plan; a date of another year is refused', async () => {
    expect(await setDate({ d: '2022-10-30' })).toMatchObject({ code: 'DATE_OF_ANOTHER_YEAR' });
    expect(await setDate({ ref: '' })).toMatchObject({ code: 'REFERENCE_MISSING' });
    expect(await setDate({}, of.officer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await setDate({})).toEqual({ __typename: 'RoundDateSet' });
    expect(await setDate({ d: '2023-11-01' })).toMatchObject({ code: 'STALE' });
    expect(await setDate({ d: '2023-11-01', v: 1 })).toEqual({ __typename: 'RoundDateSet' });
  });

  it('everybody of the round reads the newest beside what the law says', async () => {
    const DUE = `query ($r: UUID!) { roundCalendar(roundId: $r) { today mayChange due { what dueOn byProvince daysLeft } } }`;
    const read = async (actor = of.officer) =>
      (
        await of.ask<{ roundCalendar: { due: unknown[]; mayChange: boolean } | null }>(actor, DUE, {
          r: roundId,
        })
      ).roundCalendar;
    const found = await read();
    expect(found?.mayChange).toBe(false);
    expect(found?.due).toHaveLength(11);
    expect(found?.due).toContainEqual({
      what: 'APPROVAL',
      dueOn: '2023-11-01',
      byProvince: true,
      daysLeft: 56,
    });
    expect(await read(account('COMMUNE_OFFICER', newId()))).toBeNull();
  });
});
