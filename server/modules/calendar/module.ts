import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import type { AreaStore } from '../areas/index.ts';
import type { RoundStore, RulePackStore } from '../rounds/index.ts';
import { CalendarResolver, ClockChangeResolver } from './api/calendar-resolver.ts';
import { ClockResolver } from './api/clock-resolver.ts';
import { RoundCalendarResolver } from './api/round-calendar-resolver.ts';
import type { CalendarStore, ClockStore } from './app/calendar-store.ts';
import { checkCalendarYear } from './app/check-calendar-year.ts';
import { extendClock } from './app/extend-clock.ts';
import { keepClocks, type Clocks } from './app/keep-clocks.ts';
import { loadHolidays } from './app/load-holidays.ts';
import { setRoundDate } from './app/set-round-date.ts';
import { setWorkingDay } from './app/set-working-day.ts';
import { viewCalendar } from './app/view-calendar.ts';
import { viewClocks } from './app/view-clocks.ts';
import { viewDueList } from './app/view-due-list.ts';
import { calendarRepository, roundDateRepository } from './db/calendar-repository.ts';
import { clockRepository } from './db/clock-repository.ts';
import {
  CalendarChangeEntity,
  ClockEventEntity,
  RoundDateEntity,
  StatutoryClockEntity,
} from './db/entities.ts';
import { readHolidays } from './db/read-holidays.ts';
import { CALENDAR_REFUSALS } from './domain/refusals.ts';

export const CALENDAR_ENTITIES = [
  CalendarChangeEntity,
  StatutoryClockEntity,
  ClockEventEntity,
  RoundDateEntity,
];

/** What later modules are wired with. */
export type CalendarModule = Module & {
  readonly calendars: CalendarStore;
  readonly clocks: ClockStore;
  readonly keepClocks: Clocks;
  readonly viewClocks: ReturnType<typeof viewClocks>;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  /** Another clock than the server's own: for tests of days to come. */
  readonly clock?: Clock;
};

const ownClock: Clock = { now: () => new Date() };

export function createCalendarModule({ clock = ownClock, areaLoader, ...parts }: Parts): CalendarModule {
  const stores = { calendars: calendarRepository, clocks: clockRepository, dates: roundDateRepository };
  const keep = keepClocks({ ...stores, clock });
  const ports = { ...parts, ...stores, clock, keep };
  const view = viewClocks(ports);
  const doors = {
    view: viewCalendar(ports),
    setWorkingDay: setWorkingDay(ports),
    checkCalendarYear: checkCalendarYear(ports),
    areaLoader,
  };
  return {
    name: 'calendar',
    ...{ calendars: stores.calendars, clocks: stores.clocks, keepClocks: keep, viewClocks: view },
    resolvers: [
      new CalendarResolver(doors),
      new ClockChangeResolver(areaLoader),
      new ClockResolver(view, extendClock(ports)),
      new RoundCalendarResolver(viewDueList(ports), setRoundDate(ports), areaLoader),
    ],
    refusals: CALENDAR_REFUSALS,
    start: async () => void (await loadHolidays({ ...ports, readHolidays })()),
  };
}
