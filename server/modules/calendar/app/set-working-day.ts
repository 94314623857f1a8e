import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { isDay, weekdayOf, yearOf } from '../domain/day.ts';
import type { NewChange } from '../domain/holiday-file.ts';
import { changedClocks, type ClockChange } from '../domain/statutory-clock.ts';
import { buildCalendar, type DayKind, type WorkingCalendar } from '../domain/working-calendar.ts';
import type { CalendarStore, ClockStore } from './calendar-store.ts';

export type SetWorkingDayPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly calendars: CalendarStore;
  readonly clocks: ClockStore;
};

/** What a province says about a day of the year whose calendar it has open. */
export type DayProposal = {
  readonly provinceId: string;
  readonly year: number;
  readonly day: string;
  readonly kind: DayKind;
};

export type SetWorkingDay = DayProposal & {
  readonly commandId: string;
  readonly name: string;
  /** Number and date of the notice. */
  readonly reference: string;
  /** The terms that change were looked at. */
  readonly confirmed: boolean;
  readonly expectedVersion: number;
};

export type DayRefusal =
  'DAY_INVALID' | 'DATE_OF_ANOTHER_YEAR' | 'YEAR_OUT_OF_RANGE' | 'WORKING_DAY_ON_A_WEEKDAY';
export type SetWorkingDayRefusal =
  | DayRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'REFERENCE_MISSING'
  | 'NOTHING_CHANGES'
  | 'CLOCKS_WOULD_CHANGE'
  | 'COMMAND_OF_ANOTHER';
type Set = { readonly provinceId: string; readonly year: number; readonly clocks: number };

const LONGEST = 300;

export function dayRefusal({ year, day, kind }: DayProposal): Refusal<DayRefusal> | null {
  if (!isDay(day)) return refuse('DAY_INVALID', { day, field: 'day' });
  if (year < 2000 || year > 2100) return refuse('YEAR_OUT_OF_RANGE', { field: 'year' });
  if (yearOf(day) !== year) return refuse('DATE_OF_ANOTHER_YEAR', { day, year, field: 'day' });
  if (kind === 'WORKING' && weekdayOf(day) <= 5)
    return refuse('WORKING_DAY_ON_A_WEEKDAY', { day, field: 'kind' });
  return null;
}

export const changeOf = (of: DayProposal, name: string, reference: string): NewChange => ({
  ...{ provinceId: of.provinceId, year: of.year, day: of.day, kind: of.kind, name, mark: 'C', reference },
});

/** The calendars now and with the proposed entry, and the running clocks that would end on another day. */
export async function dryRun(
  { calendars, clocks }: Pick<SetWorkingDayPorts, 'calendars' | 'clocks'>,
  tx: Tx,
  change: NewChange & { readonly provinceId: string },
): Promise<{ now: WorkingCalendar; proposed: WorkingCalendar; changed: ClockChange[] }> {
  const log = await calendars.log(tx, change.provinceId);
  const now = buildCalendar(log);
  const proposed = buildCalendar([...log, { ...change, seq: now.version + 1 }]);
  const changed = changedClocks(await clocks.runningIn(tx, change.provinceId), now, proposed);
  return { now, proposed, changed };
}

const cleaned = (text: string): string => text.normalize('NFC').trim().slice(0, LONGEST);
const shown = (calendar: WorkingCalendar, day: string): string =>
  JSON.stringify(calendar.special.get(day) ?? null);

/**
 * The province says what a day is, with the notice that it has this from. Terms that run now would end on another day: that
 * is refused until somebody has looked at them. Nothing is rewritten; what was told to people stays known.
 */
export const setWorkingDay = (ports: SetWorkingDayPorts) => {
  const { unitOfWork, areas, calendars } = ports;
  const decide = async (
    tx: Tx,
    actor: Actor,
    command: SetWorkingDay,
  ): Promise<Result<Set, SetWorkingDayRefusal>> => {
    const { provinceId, year, day, kind, expectedVersion } = command;
    const area = await areas.find(tx, provinceId);
    if (area?.level !== 'PROVINCE' || !can(actor, 'calendar.set', { areaPath: area.path, roundId: null }))
      return refuse('NOT_FOUND');
    const wrong = dayRefusal(command);
    if (wrong) return wrong;
    const reference = cleaned(command.reference);
    if (reference === '') return refuse('REFERENCE_MISSING', { field: 'reference' });

    await calendars.lock(tx);
    const change = { ...changeOf(command, cleaned(command.name), reference), provinceId };
    const { now, proposed, changed } = await dryRun(ports, tx, change);
    if (now.version !== expectedVersion) return refuse('STALE', { currentVersion: now.version });
    if (shown(now, day) === shown(proposed, day)) return refuse('NOTHING_CHANGES');
    if (changed.length > 0 && !command.confirmed)
      return refuse('CLOCKS_WOULD_CHANGE', { clocks: changed.length });

    await calendars.append(tx, [change], actorTag(actor));
    const data = { day, kind, reference, clocks: changed.map(({ clock }) => clock.id) };
    const subject = `calendar:${provinceId}`;
    await unitOfWork.audit(tx, { scope: 'system', actor, action: 'set-working-day', subject, data });
    return success({ provinceId, year, clocks: changed.length });
  };
  return async (actor: Actor, command: SetWorkingDay): Promise<Result<Set, SetWorkingDayRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'set-working-day', input };
    return unitOfWork.once<Set, SetWorkingDayRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
