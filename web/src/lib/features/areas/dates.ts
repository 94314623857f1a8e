/** The last day (ISO) of a unit whose first day of being no more is known. */
export const dayBefore = (iso: string): string => {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

export const CHANGE_DAY = '2025-07-01';
