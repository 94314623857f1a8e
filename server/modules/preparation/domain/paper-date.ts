const ISO = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST = '2000-01-01';
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export const dayIn = (now: Date): string => TODAY.format(now);

/** A real day, not before the product's first rounds. */
export const isDay = (text: string): boolean => {
  if (!ISO.test(text) || text < EARLIEST) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day as it stands on a paper: real, and not in the future. */
export const isPaperDate = (text: string, now: Date): boolean => isDay(text) && text <= dayIn(now);
