import type { RulePack } from '../../rounds/index.ts';
import type { ClockUnit, Term } from './statutory-clock.ts';

/** What a clock is for. Later modules start the ones of posting, re-check and opinion. */
export const CLOCK_KINDS = [
  'POSTING',
  'RE_CHECK',
  'REPOST',
  'OPINION',
  'IN_YEAR',
  'IN_YEAR_STEPS',
  'AVERAGE_TOTAL',
  'AVERAGE_POSTING',
  'AVERAGE_RE_CHECK',
] as const;
/** Of law 91/2025/QH15: their terms stand in no rule pack. */
export const REQUEST_CLOCK_KINDS = ['DATA_ACKNOWLEDGE', 'DATA_ANSWER'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

type Value<T> = { readonly value: T; readonly mark: Term['mark']; readonly article?: string | undefined };

const term = (unit: ClockUnit, of: Value<number> | undefined): Term | null =>
  of ? { days: of.value, unit, mark: of.mark, article: of.article ?? null } : null;

/** Posting, re-check and posting again, one after the other: the sum is as sure as its least sure part. */
function stepsOf({ clocks }: RulePack): Term | null {
  const parts = [clocks.postingWorkingDays, clocks.reCheckWorkingDays, clocks.repostWorkingDays];
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return null;
  const mark = known.some((part) => part.mark === 'U')
    ? 'U'
    : known.some((part) => part.mark === 'P')
      ? 'P'
      : 'C';
  return {
    days: known.reduce((sum, { value }) => sum + value, 0),
    unit: 'WORKING_DAYS',
    mark,
    article: null,
  };
}

/** QĐ 24/2021 Đ.5: 15 days; to 2020, TT 14/2018: 7 working days. */
const inYearOf = ({ clocks }: RulePack): Term | null =>
  term('DAYS', clocks.inYearDays) ?? term('WORKING_DAYS', clocks.inYearWorkingDays);

function averageOf(
  { clocks }: RulePack,
  unit: ClockUnit,
  part: 'totalDays' | 'postingWorkingDays' | 'reCheckWorkingDays',
) {
  const { averageTrack } = clocks;
  return term(unit, averageTrack && { ...averageTrack, value: averageTrack.value[part] });
}

const TERMS: Readonly<Record<ClockKind, (pack: RulePack) => Term | null>> = {
  POSTING: ({ clocks }) => term('WORKING_DAYS', clocks.postingWorkingDays),
  RE_CHECK: ({ clocks }) => term('WORKING_DAYS', clocks.reCheckWorkingDays),
  REPOST: ({ clocks }) => term('WORKING_DAYS', clocks.repostWorkingDays),
  OPINION: ({ clocks }) => term('WORKING_DAYS', clocks.opinionWorkingDays),
  IN_YEAR: inYearOf,
  IN_YEAR_STEPS: stepsOf,
  AVERAGE_TOTAL: (pack) => averageOf(pack, 'DAYS', 'totalDays'),
  AVERAGE_POSTING: (pack) => averageOf(pack, 'WORKING_DAYS', 'postingWorkingDays'),
  AVERAGE_RE_CHECK: (pack) => averageOf(pack, 'WORKING_DAYS', 'reCheckWorkingDays'),
};

/** How long it may take under the pack; null: the pack does not know it, and then no clock is started. */
export const termOf = (pack: RulePack, kind: ClockKind): Term | null => TERMS[kind](pack);
