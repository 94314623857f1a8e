import type { LegalMark } from '../../rounds/index.ts';
import { addDays, weekdayOf, yearOf } from './day.ts';

/**
 * HOLIDAY: a day off by law, made up when it falls on a weekend. OFF: off by a swap or a notice. WORKING: a weekend day that
 * is worked. ORDINARY: what the weekday says, to take back an earlier entry. YEAR: the days of a year are there (from the
 * country's data) or were compared with the notice (by the province).
 */
export const DAY_KINDS = ['HOLIDAY', 'OFF', 'WORKING', 'ORDINARY'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** One entry of the calendar's log. */
export type CalendarChange = {
  /** Grows with every entry; the version of the calendar is the last one that concerns it. */
  readonly seq: number;
  /** Null: for the whole country. */
  readonly provinceId: string | null;
  readonly year: number;
  /** Null of a YEAR entry. */
  readonly day: string | null;
  readonly kind: DayKind | 'YEAR';
  readonly name: string;
  readonly mark: LegalMark;
  /** The article, or the notice that the province names. */
  readonly reference: string;
};

/** A day that is not as its weekday would have it. MADE_UP: off because a holiday fell on a weekend. */
export type SpecialDay = {
  readonly day: string;
  readonly kind: Exclude<DayKind, 'ORDINARY'> | 'MADE_UP';
  readonly name: string;
  readonly mark: LegalMark;
  readonly reference: string;
  readonly byProvince: boolean;
};

export type WorkingCalendar = {
  readonly version: number;
  readonly special: ReadonlyMap<string, SpecialDay>;
  /** Years whose holidays are entered at all. */
  readonly known: ReadonlySet<number>;
  /** Years that the province compared with the notice, with its reference. */
  readonly checked: ReadonlyMap<number, string>;
};

const isWeekend = (day: string): boolean => weekdayOf(day) > 5;

export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const special = calendar.special.get(day);
  return special ? special.kind === 'WORKING' : !isWeekend(day);
}

/** The newest entry of every day; what the province said goes before what holds for the country. */
function latestByDay(changes: readonly CalendarChange[]): Map<string, CalendarChange> {
  const inOrder = [...changes].sort(
    (a, b) => Number(a.provinceId !== null) - Number(b.provinceId !== null) || a.seq - b.seq,
  );
  return new Map(inOrder.flatMap((change) => (change.day === null ? [] : [[change.day, change] as const])));
}

/** A day of a checked year counts as confirmed by what the province named. */
function specialOf(change: CalendarChange, checked: ReadonlyMap<number, string>): SpecialDay | null {
  const { day, kind, name, mark, reference, provinceId } = change;
  if (day === null || kind === 'ORDINARY' || kind === 'YEAR') return null;
  const notice = mark === 'U' ? checked.get(yearOf(day)) : undefined;
  const sure = notice === undefined ? { mark, reference } : { mark: 'C' as const, reference: notice };
  return { day, kind, name, ...sure, byProvince: provinceId !== null };
}

/**
 * Bộ luật Lao động 2019 Đ.111 k.3: a holiday on a weekend is made up on the next working day. Where the province has said
 * itself what that day is (off, or not off after all), it is what was said, and nothing moves on to the day after.
 */
function addMadeUpDays(special: Map<string, SpecialDay>, latest: ReadonlyMap<string, CalendarChange>): void {
  const saidByProvince = (day: string): boolean => {
    const change = latest.get(day);
    return change !== undefined && change.provinceId !== null && change.kind !== 'HOLIDAY';
  };
  const onWeekends = [...special.values()].filter(({ kind, day }) => kind === 'HOLIDAY' && isWeekend(day));
  const answered = new Set<string>();
  for (const holiday of onWeekends.sort((a, b) => (a.day < b.day ? -1 : 1))) {
    let day = addDays(holiday.day, 1);
    const taken = () => isWeekend(day) || answered.has(day) || (special.has(day) && !saidByProvince(day));
    while (taken()) day = addDays(day, 1);
    if (saidByProvince(day)) answered.add(day);
    else special.set(day, { ...holiday, day, kind: 'MADE_UP' });
  }
}

/** The calendar of a province out of the log; entries after `version` are left out, to see what was known then. */
export function buildCalendar(log: readonly CalendarChange[], version?: number): WorkingCalendar {
  const changes = version === undefined ? log : log.filter(({ seq }) => seq <= version);
  const years = changes.filter(({ kind }) => kind === 'YEAR');
  const own = years.filter(({ provinceId }) => provinceId !== null);
  const checked = new Map(own.map(({ year, reference }) => [year, reference] as const));
  const latest = latestByDay(changes);
  const special = new Map<string, SpecialDay>();
  for (const [day, change] of latest) {
    const found = specialOf(change, checked);
    if (found) special.set(day, found);
  }
  addMadeUpDays(special, latest);
  const last = changes.reduce((most, { seq }) => Math.max(most, seq), 0);
  return { version: last, special, known: new Set(years.map(({ year }) => year)), checked };
}

/** What makes a count between two days unsure: days not yet compared with the notice, and years without any entry. */
export type Unsure = { readonly days: readonly string[]; readonly years: readonly number[] };

export function unsureBetween(calendar: WorkingCalendar, from: string, to: string): Unsure {
  const days = [...calendar.special.values()].filter(
    ({ day, mark }) => mark === 'U' && day >= from && day <= to,
  );
  const years = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (!calendar.known.has(year)) years.push(year);
  return { days: days.map(({ day }) => day).sort(), years };
}
