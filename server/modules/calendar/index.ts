/** What later modules may use of working days and terms. */
export type { CalendarStore, ClockStore } from './app/calendar-store.ts';
export type { ClockSubject, Clocks } from './app/keep-clocks.ts';
export { addWorkingDays, workingDaysBetween } from './domain/count-days.ts';
export { addDays, dayInVietnam, daysBetween, isDay, yearOf } from './domain/day.ts';
export { CLOCK_KINDS, termOf, type ClockKind } from './domain/legal-terms.ts';
export { dueOf, type ClockReading, type StatutoryClock, type Term } from './domain/statutory-clock.ts';
export { buildCalendar, type WorkingCalendar } from './domain/working-calendar.ts';
