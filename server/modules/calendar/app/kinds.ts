import { ROUND_DATES } from '../domain/due-list.ts';

export { ROUND_DATES };
export const DUE_KINDS = ['IN_YEAR_REPORT', ...ROUND_DATES] as const;
export const SPECIAL_KINDS = ['HOLIDAY', 'OFF', 'WORKING', 'MADE_UP'] as const;
export { CLOCK_UNITS } from '../domain/statutory-clock.ts';
export { DAY_KINDS } from '../domain/working-calendar.ts';
export { COUNTING_MARK } from '../domain/statutory-clock.ts';
