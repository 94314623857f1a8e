import { z } from 'zod';
import { weekdayOf } from './day.ts';
import type { CalendarChange } from './working-calendar.ts';

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const mark = z.enum(['C', 'P', 'U']);
const isoDay = z.iso.date();
const noted = { mark, article: z.string().optional(), note: z.string().optional() };

const yearSchema = z.strictObject({
  year: z.int(),
  /** Mùng 1, a public fact. */
  newYear: isoDay,
  newYearHolidays: z.array(isoDay),
  kingsDay: isoDay,
  besideNationalDay: isoDay.nullable(),
  swaps: z.array(z.strictObject({ off: isoDay, work: isoDay })),
  note: z.string().optional(),
});

/** The days off of the country as a file: fixed ones by law (C), those of the yearly notices unconfirmed (U). */
export const holidayFileSchema = z.strictObject({
  id: z.string(),
  counting: z.strictObject({
    firstDayCounts: z.strictObject({ value: z.literal(false), ...noted }),
    dayOffAtTheEnd: z.strictObject({ value: z.literal('NEXT_WORKING_DAY'), ...noted }),
  }),
  weekend: z.strictObject({ value: z.tuple([z.literal(6), z.literal(7)]), ...noted }),
  compensation: z.strictObject({ value: z.literal('NEXT_WORKING_DAY'), ...noted }),
  articles: z
    .array(z.strictObject({ from: z.int(), mark, holidays: z.string(), compensation: z.string() }))
    .min(1),
  fixed: z.array(z.strictObject({ day: z.string().regex(/^\d\d-\d\d$/), name: text })),
  yearly: z.strictObject({ value: z.literal('NOTICE'), ...noted }),
  years: z.array(yearSchema),
});
export type HolidayFile = z.infer<typeof holidayFileSchema>;

/** An entry of the log before it has its number. */
export type NewChange = Omit<CalendarChange, 'seq'>;

const NAMES = {
  newYear: 'Tết Nguyên đán',
  kingsDay: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
  besideNationalDay: 'Quốc khánh (ngày liền kề)',
  swapOff: 'Nghỉ hoán đổi',
  swapWork: 'Làm bù',
} as const;

type Year = HolidayFile['years'][number];

function daysOf(file: HolidayFile, of: Year): NewChange[] {
  const { year } = of;
  const law = file.articles.filter(({ from }) => from <= year).at(-1);
  const sure = { mark: law?.mark ?? ('U' as const), reference: law?.holidays ?? '' };
  const unsure = { mark: file.yearly.mark, reference: file.yearly.article ?? '' };
  const entry = (day: string, kind: NewChange['kind'], name: string, how: typeof sure): NewChange => ({
    ...{ provinceId: null, year, day, kind, name, ...how },
  });
  // on a weekend the day in lieu hangs on it, and its article is named with it
  const byLaw = (day: string, name: string): NewChange => {
    const reference =
      weekdayOf(day) > 5 ? `${sure.reference}; nghỉ bù: ${law?.compensation ?? ''}` : sure.reference;
    return entry(day, 'HOLIDAY', name, { ...sure, reference });
  };
  return [
    ...file.fixed.map(({ day, name }) => byLaw(`${year}-${day}`, name.vi)),
    byLaw(of.kingsDay, NAMES.kingsDay),
    ...of.newYearHolidays.map((day) => entry(day, 'HOLIDAY', NAMES.newYear, unsure)),
    ...(of.besideNationalDay === null
      ? []
      : [entry(of.besideNationalDay, 'HOLIDAY', NAMES.besideNationalDay, unsure)]),
    ...of.swaps.flatMap(({ off, work }) => [
      entry(off, 'OFF', NAMES.swapOff, unsure),
      // the day that is worked for it may lie in the next year
      { ...entry(work, 'WORKING', NAMES.swapWork, unsure), year: Number(work.slice(0, 4)) },
    ]),
  ];
}

/** What the file says as entries of the log, each year with an entry that it is there. */
export const changesOf = (file: HolidayFile): NewChange[] =>
  file.years.flatMap((of) => [
    {
      provinceId: null,
      year: of.year,
      day: null,
      kind: 'YEAR',
      name: '',
      mark: file.yearly.mark,
      reference: file.yearly.article ?? '',
    },
    ...daysOf(file, of),
  ]);

const same = (a: NewChange, b: NewChange): boolean =>
  a.kind === b.kind && a.name === b.name && a.mark === b.mark && a.reference === b.reference;
const keyOf = ({ year, day }: NewChange): string => day ?? String(year);

/** What the log of the country lacks to say what the file says; a day that the file no longer names becomes ordinary. */
export function missingChanges(wanted: readonly NewChange[], log: readonly CalendarChange[]): NewChange[] {
  const now = new Map([...log].sort((a, b) => a.seq - b.seq).map((change) => [keyOf(change), change]));
  const names = new Set(wanted.map(keyOf));
  const added = wanted.filter((change) => {
    const there = now.get(keyOf(change));
    return !there || !same(there, change);
  });
  const gone = [...now.values()].filter(
    (change) => change.day !== null && change.kind !== 'ORDINARY' && !names.has(keyOf(change)),
  );
  return [...added, ...gone.map((change): NewChange => ({ ...change, kind: 'ORDINARY', name: '' }))];
}
