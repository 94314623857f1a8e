import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { buildCalendar } from '../domain/working-calendar.ts';
import type { CalendarStore, ClockStore } from './calendar-store.ts';
import type { Clocks } from './keep-clocks.ts';

export type ExtendClockPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly calendars: CalendarStore;
  readonly clocks: ClockStore;
  readonly keep: Clocks;
};

export type ExtendClock = {
  readonly commandId: string;
  readonly clockId: string;
  readonly days: number;
  readonly reason: string;
  readonly expectedVersion: number;
};
export type ExtendClockRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'CLOCK_NOT_RUNNING'
  | 'EXTENSION_REASON_MISSING'
  | 'EXTENSION_DAYS_INVALID'
  | 'COMMAND_OF_ANOTHER';

const MOST_DAYS = 60; // against a slip of the keyboard; the law names no limit

/** The commune chair gives a term more days, with the reason. Added to the clock; what was told before stays known. */
export const extendClock = ({ unitOfWork, areas, calendars, clocks, keep }: ExtendClockPorts) => {
  const decide = async (
    tx: Tx,
    actor: Actor,
    { clockId, days, reason: given, expectedVersion }: ExtendClock,
  ): Promise<Result<{ clockId: string }, ExtendClockRefusal>> => {
    const found = await clocks.lock(tx, clockId);
    const area = found && (await areas.find(tx, found.communeId));
    if (!area || !can(actor, 'clock.extend', { areaPath: area.path, roundId: found.roundId }))
      return refuse('NOT_FOUND');
    const { events, roundId, communeId, provinceId } = found;
    const reason = given.normalize('NFC').trim().slice(0, 1000);
    if (reason === '') return refuse('EXTENSION_REASON_MISSING', { field: 'reason' });
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      return refuse('EXTENSION_DAYS_INVALID', { most: MOST_DAYS, field: 'days' });
    if (events.length !== expectedVersion) return refuse('STALE', { currentVersion: events.length });
    if (events.some(({ kind }) => kind === 'STOPPED')) return refuse('CLOCK_NOT_RUNNING');

    const { version: calendarVersion } = buildCalendar(await calendars.log(tx, provinceId));
    const seq = events.length + 1;
    const event = { seq, kind: 'EXTENDED', happenedOn: keep.today(), days, reason, calendarVersion } as const;
    await clocks.addEvent(tx, clockId, event, actorTag(actor));
    const scope = `commune:${roundId}:${communeId}`;
    await unitOfWork.audit(tx, {
      scope,
      actor,
      action: 'extend-clock',
      subject: `clock:${clockId}`,
      data: { days, seq },
    });
    return success({ clockId });
  };
  return async (
    actor: Actor,
    command: ExtendClock,
  ): Promise<Result<{ clockId: string }, ExtendClockRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'extend-clock', input };
    return unitOfWork.once<{ clockId: string }, ExtendClockRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
