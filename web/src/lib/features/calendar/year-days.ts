/** Days of a year as the grid draws them; all dates are ISO days without a zone. */
const two = (value: number): string => String(value).padStart(2, '0');
const DAY_MS = 86_400_000;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => at(day).getUTCDay() || 7;
export const isWeekend = (day: string): boolean => weekdayOf(day) > 5;

/** The weeks of a month from Monday to Sunday; null where another month stands. */
export const weeksOf = (year: number, month: number): (string | null)[][] => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length: last }, (_, index) => `${year}-${two(month)}-${two(index + 1)}`);
  const cells: (string | null)[] = [
    ...Array<null>(weekdayOf(`${year}-${two(month)}-01`) - 1).fill(null),
    ...days,
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where an arrow key leads, inside the year; null: the key does nothing here. */
export const dayAfterKey = (day: string, key: string): string | null => {
  const step = STEPS[key];
  if (step === undefined) return null;
  const next = new Date(at(day).getTime() + step * DAY_MS).toISOString().slice(0, 10);
  return next.slice(0, 4) === day.slice(0, 4) ? next : null;
};

/** A day's own name; nothing where it only repeats what kind of day it is. */
const REPEATS_ITS_KIND = ['Nghỉ hoán đổi', 'Làm bù'];
export const ownName = (name: string): string => (REPEATS_ITS_KIND.includes(name) ? '' : name);
