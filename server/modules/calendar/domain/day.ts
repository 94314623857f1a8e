/** Days as ISO texts `YYYY-MM-DD`: a statutory day has no hour and no zone, and texts compare as days do. */
const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day of the calendar: 2023-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text)) && addDays(text, 0) === text;

export const addDays = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many nights lie between; negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay() || 7;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The day that it is in Vietnam (UTC+7, no summer time). */
export const dayInVietnam = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
