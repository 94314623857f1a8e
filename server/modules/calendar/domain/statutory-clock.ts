import type { LegalMark } from '../../rounds/index.ts';
import { addWorkingDays, workingDayFrom, workingDaysBetween } from './count-days.ts';
import { addDays, daysBetween } from './day.ts';
import {
  buildCalendar,
  unsureBetween,
  type CalendarChange,
  type Unsure,
  type WorkingCalendar,
} from './working-calendar.ts';

/** WORKING_DAYS: ngày làm việc. DAYS: ngày. */
export const CLOCK_UNITS = ['WORKING_DAYS', 'DAYS'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** How long something may take by the rules, with how sure that is. */
export type Term = {
  readonly days: number;
  readonly unit: ClockUnit;
  readonly mark: LegalMark;
  readonly article: string | null;
};

export type ClockEvent = {
  readonly seq: number;
  readonly kind: 'STARTED' | 'EXTENDED' | 'STOPPED';
  readonly happenedOn: string;
  /** Added by an extension; else null. */
  readonly days: number | null;
  readonly reason: string;
  readonly calendarVersion: number;
};

/** A clock as it is stored: when it began, how long it runs, and what happened to it. No due date. */
export type StatutoryClock = Term & {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string | null;
  readonly provinceId: string;
  readonly startedOn: string;
  readonly events: readonly ClockEvent[];
};

/** What a clock shows on a day. It informs; nothing is ever decided by it (no state hangs on `over`). */
export type ClockReading = {
  readonly clock: StatutoryClock;
  readonly version: number;
  readonly extendedDays: number;
  readonly dueOn: string;
  /** As it was told when the clock began or was last extended; differs when the calendar was changed since. */
  readonly announcedDueOn: string;
  readonly used: number;
  /** Never below 0; see `over`. */
  readonly left: number;
  readonly over: number;
  readonly stoppedOn: string | null;
  readonly unsure: Unsure;
  /** The end of the term when days are counted the other way. */
  readonly otherDueOn: string;
};

const extendedDaysOf = (events: readonly ClockEvent[]): number =>
  events.reduce((sum, { days }) => sum + (days ?? 0), 0);

/** The last day of a term. The day of the event is not counted; calendar days that end on a day off end on the next working day. */
export function dueOf(calendar: WorkingCalendar, startedOn: string, unit: ClockUnit, days: number): string {
  if (unit === 'WORKING_DAYS') return addWorkingDays(calendar, startedOn, days);
  return workingDayFrom(calendar, addDays(startedOn, days));
}

/**
 * How days are counted stands in no text that was found (U): the day of the event is left out, and a term that ends on a day
 * off moves on. Read the other way, the day of the event is the first, and a term ends where it ends.
 */
export const COUNTING_MARK: LegalMark = 'U';
export function dueOtherwise(
  calendar: WorkingCalendar,
  startedOn: string,
  unit: ClockUnit,
  days: number,
): string {
  const before = addDays(startedOn, -1);
  return unit === 'WORKING_DAYS' ? addWorkingDays(calendar, before, days) : addDays(before, days);
}

const dueUnder = (clock: StatutoryClock, calendar: WorkingCalendar): string =>
  dueOf(calendar, clock.startedOn, clock.unit, clock.days + extendedDaysOf(clock.events));

function passed(calendar: WorkingCalendar, unit: ClockUnit, from: string, to: string): number {
  if (unit === 'WORKING_DAYS') return workingDaysBetween(calendar, from, to);
  return Math.max(0, daysBetween(from, to));
}

/** `log`: of the clock's province, so that the day that was told can be computed as it was then. */
export function readClock(
  clock: StatutoryClock,
  log: readonly CalendarChange[],
  calendar: WorkingCalendar,
  today: string,
): ClockReading {
  const dueOn = dueUnder(clock, calendar);
  const told =
    clock.events.filter(({ kind }) => kind !== 'STOPPED').at(-1)?.calendarVersion ?? calendar.version;
  const announcedDueOn = told === calendar.version ? dueOn : dueUnder(clock, buildCalendar(log, told));
  const stoppedOn = clock.events.find(({ kind }) => kind === 'STOPPED')?.happenedOn ?? null;
  const until = stoppedOn !== null && stoppedOn < today ? stoppedOn : today;
  const { startedOn, unit, events } = clock;
  return {
    clock,
    version: events.length,
    extendedDays: extendedDaysOf(events),
    dueOn,
    announcedDueOn,
    used: passed(calendar, unit, startedOn, until),
    left: until < dueOn ? passed(calendar, unit, until < startedOn ? startedOn : until, dueOn) : 0,
    over: passed(calendar, unit, dueOn, until),
    stoppedOn,
    unsure: unsureBetween(calendar, startedOn, dueOn),
    otherDueOn: dueOtherwise(calendar, startedOn, unit, clock.days + extendedDaysOf(events)),
  };
}

/** A running clock that another calendar would bring to another day. */
export type ClockChange = {
  readonly clock: StatutoryClock;
  readonly dueNow: string;
  readonly dueThen: string;
};

/** QĐ 24/2021 terms that run now and would end on another day if the calendar changed as proposed. */
export function changedClocks(
  running: readonly StatutoryClock[],
  now: WorkingCalendar,
  proposed: WorkingCalendar,
): ClockChange[] {
  return running
    .map((clock) => ({ clock, dueNow: dueUnder(clock, now), dueThen: dueUnder(clock, proposed) }))
    .filter(({ dueNow, dueThen }) => dueNow !== dueThen);
}
