import type { LegalMark, RulePack } from '../../rounds/index.ts';
import { workingDaysBetween } from './count-days.ts';
import { addDays, daysBetween } from './day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a province sets a date for. */
export const ROUND_DATES = ['PRELIMINARY', 'OFFICIAL', 'APPROVAL'] as const;
export type RoundDateKind = (typeof ROUND_DATES)[number];

export type RoundDate = {
  readonly what: RoundDateKind;
  readonly onDay: string;
  readonly reference: string;
  /** How often it was set: the expected version of the next change. */
  readonly seq: number;
};

/** Something that is due. `dueOn` is the last day that is still in time. */
export type DueItem = {
  readonly what: RoundDateKind | 'IN_YEAR_REPORT';
  readonly dueOn: string;
  readonly source: 'LAW' | 'PROVINCE';
  readonly mark: LegalMark;
  readonly reference: string;
  /** Calendar days from today; negative when it has passed. */
  readonly daysLeft: number;
  readonly workingDaysLeft: number;
};

type Due = Pick<DueItem, 'what' | 'dueOn'>;
const two = (value: number): string => String(value).padStart(2, '0');

/** QĐ 24/2021 Đ.7: the 5th of each month from February to September; before 15/11; before 20/12. */
function byLaw(pack: RulePack, year: number): Due[] {
  return (pack.reports?.value ?? []).flatMap((report): Due[] => {
    if (report.what === 'IN_YEAR')
      return report.months.map((month) => ({
        what: 'IN_YEAR_REPORT',
        dueOn: `${year}-${two(month)}-${two(report.day)}`,
      }));
    return [{ what: report.what, dueOn: addDays(`${year}-${report.before}`, -1) }];
  });
}

export function dueList(
  { pack, year, dates }: { pack: RulePack; year: number; dates: readonly RoundDate[] },
  calendar: WorkingCalendar,
  today: string,
): DueItem[] {
  const law = byLaw(pack, year).map((due) => ({
    ...due,
    ...{
      source: 'LAW' as const,
      mark: pack.reports?.mark ?? ('U' as const),
      reference: pack.reports?.article ?? '',
    },
  }));
  const own = dates.map(({ what, onDay, reference }) => ({
    ...{ what, dueOn: onDay, source: 'PROVINCE' as const, mark: 'C' as const, reference },
  }));
  return [...law, ...own]
    .map((due) => ({
      ...due,
      daysLeft: daysBetween(today, due.dueOn),
      workingDaysLeft: workingDaysBetween(calendar, today, due.dueOn),
    }))
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}
