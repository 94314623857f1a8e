import { refuse } from '../../../kernel/result.ts';
import { addDays, isDay } from '../../calendar/index.ts';

/** What a person says about a posting, words cleaned. */
export type PostingPaper = {
  readonly startedOn: string;
  readonly untilOn: string;
  readonly places: readonly string[];
  readonly objectionsTo: string;
};

const LONGEST = 200;
const MOST_PLACES = 6;
/** A poster is printed before it hangs. */
const MOST_DAYS_AHEAD = 14;
const EARLIEST = '2000-01-01';

export const cleanLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const isLine = (text: string): boolean => text !== '' && text.length <= LONGEST;

/** Each place once, as first written. */
export const cleanPlaces = (places: readonly string[]): string[] =>
  [...new Set(places.map(cleanLine))].filter(Boolean);

export function paperRefusal(paper: PostingPaper, today: string) {
  const { startedOn, untilOn, places, objectionsTo } = paper;
  if (!isDay(startedOn) || startedOn < EARLIEST || startedOn > addDays(today, MOST_DAYS_AHEAD))
    return refuse('POSTING_DAY', { most: MOST_DAYS_AHEAD, field: 'startedOn' });
  if (!isDay(untilOn) || untilOn < startedOn) return refuse('POSTING_UNTIL', { startedOn, field: 'untilOn' });
  if (places.length === 0 || places.length > MOST_PLACES || !places.every(isLine))
    return refuse('POSTING_PLACES', { most: MOST_PLACES, field: 'places' });
  return isLine(objectionsTo) ? null : refuse('POSTING_OBJECTIONS', { field: 'objectionsTo' });
}

export type Ending = {
  readonly startedOn: string;
  readonly endedOn: string;
  readonly today: string;
  /** The last day of the term; null: no clock runs. */
  readonly dueOn: string | null;
  readonly earlyReason: string | null;
};

/** A term that still runs warns; a person who says why may end all the same, and nothing ends by itself. */
export function endRefusal({ startedOn, endedOn, today, dueOn, earlyReason }: Ending) {
  if (!isDay(endedOn) || endedOn > today) return refuse('POSTING_END_DAY', { field: 'endedOn' });
  if (endedOn < startedOn) return refuse('POSTING_END_BEFORE_START', { startedOn, field: 'endedOn' });
  if (earlyReason !== null && earlyReason.length > LONGEST)
    return refuse('POSTING_EARLY_REASON', { most: LONGEST, field: 'earlyReason' });
  const early = dueOn !== null && endedOn < dueOn;
  return early && earlyReason === null ? refuse('POSTING_TERM_RUNS', { dueOn }) : null;
}
