import type { Counts } from './vocabulary.ts';

export type CounterNo = 1 | 2;

/** What one of two counters sent. */
export type CounterCount = Counts & { readonly attempt: number; readonly counterNo: CounterNo };

export const COUNTING_STATES = ['WAITING', 'ONE_IN', 'DIFFERENT', 'TAKEN'] as const;
/** Nobody is in; one is; both are in and differ, so both count again; both are equal or the chair settled it. */
export type CountingState = (typeof COUNTING_STATES)[number];

export type Counting = {
  readonly state: CountingState;
  /** The attempt that the next number belongs to. */
  readonly attempt: number;
  /** Both numbers of the last attempt that is over; empty before. */
  readonly both: readonly CounterCount[];
};

export const sameCounts = (a: Counts, b: Counts): boolean =>
  a.agree === b.agree && a.disagree === b.disagree && a.noOpinion === b.noOpinion;

/** `settled`: the attempt for which the chair wrote down whose count stands; 0: none. */
export function countingOf(counts: readonly CounterCount[], settled: number): Counting {
  const last = Math.max(0, ...counts.map(({ attempt }) => attempt));
  const of = (attempt: number): CounterCount[] =>
    counts.filter((count) => count.attempt === attempt).sort((a, b) => a.counterNo - b.counterNo);
  const [one, other] = of(last);
  if (!one) return { state: 'WAITING', attempt: 1, both: [] };
  if (!other) return { state: 'ONE_IN', attempt: last, both: of(last - 1) };
  const taken = sameCounts(one, other) || settled === last;
  return { state: taken ? 'TAKEN' : 'DIFFERENT', attempt: last + 1, both: [one, other] };
}
