const ISO = /^\d{4}-\d{2}-\d{2}$/;
const EARLIEST = '2000-01-01';
const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** A day as it stands on a paper: real, not before the product's first rounds, not in the future. */
export function isPaperDate(text: string, now: Date): boolean {
  if (!ISO.test(text) || text < EARLIEST || text > TODAY.format(now)) return false;
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
