import { addDays, daysBetween } from './day.ts';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** The day itself, or the first working day after it. */
export function workingDayFrom(calendar: WorkingCalendar, day: string): string {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, 1);
  return found;
}

/** The day on which `days` working days have passed since `from`, which is not counted itself. */
export function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  let count = 0;
  for (let left = daysBetween(from, to), day = from; left > 0; left -= 1) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
