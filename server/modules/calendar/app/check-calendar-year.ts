import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { buildCalendar } from '../domain/working-calendar.ts';
import type { CalendarStore } from './calendar-store.ts';

export type CheckCalendarYearPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly calendars: CalendarStore;
};

export type CheckCalendarYear = {
  readonly commandId: string;
  readonly provinceId: string;
  readonly year: number;
  readonly reference: string;
  readonly expectedVersion: number;
};
export type CheckCalendarYearRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'YEAR_OUT_OF_RANGE' | 'REFERENCE_MISSING' | 'COMMAND_OF_ANOTHER';
type Checked = { readonly provinceId: string; readonly year: number };

/** The province has compared the days of a year with the notice: days marked U are confirmed by its number and date. */
export const checkCalendarYear =
  ({ unitOfWork, areas, calendars }: CheckCalendarYearPorts) =>
  async (actor: Actor, command: CheckCalendarYear): Promise<Result<Checked, CheckCalendarYearRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'check-calendar-year', input };
    return unitOfWork.once<Checked, CheckCalendarYearRefusal>(once, async (tx) => {
      const { provinceId, year } = input;
      const area = await areas.find(tx, provinceId);
      if (area?.level !== 'PROVINCE' || !can(actor, 'calendar.set', { areaPath: area.path, roundId: null }))
        return refuse('NOT_FOUND');
      if (year < 2000 || year > 2100) return refuse('YEAR_OUT_OF_RANGE', { field: 'year' });
      const reference = input.reference.normalize('NFC').trim().slice(0, 300);
      if (reference === '') return refuse('REFERENCE_MISSING', { field: 'reference' });
      await calendars.lock(tx);
      const { version } = buildCalendar(await calendars.log(tx, provinceId));
      if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
      const change = { provinceId, year, day: null, kind: 'YEAR', name: '', mark: 'C', reference } as const;
      await calendars.append(tx, [change], actorTag(actor));
      const data = { year, reference };
      const subject = `calendar:${provinceId}`;
      await unitOfWork.audit(tx, { scope: 'system', actor, action: 'check-calendar-year', subject, data });
      return success({ provinceId, year });
    });
  };
