import type { Actor } from '../../../kernel/actor.ts';
import type { Clock, UnitOfWork } from '../../../kernel/ports.ts';
import { success, type Refusal, type Success } from '../../../kernel/result.ts';
import { can, holds } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { dayInVietnam, yearOf } from '../domain/day.ts';
import type { ClockChange } from '../domain/statutory-clock.ts';
import {
  buildCalendar,
  type CalendarChange,
  type SpecialDay,
  type Unsure,
} from '../domain/working-calendar.ts';
import type { CalendarStore, ClockStore } from './calendar-store.ts';
import { changeOf, dayRefusal, dryRun, type DayProposal, type DayRefusal } from './set-working-day.ts';

export type ViewCalendarPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly calendars: CalendarStore;
  readonly clocks: ClockStore;
  readonly clock: Clock;
};

/** The working days of a province in one year. */
export type ProvinceCalendar = {
  readonly provinceId: string;
  readonly year: number;
  readonly version: number;
  readonly today: string;
  readonly known: boolean;
  readonly checkedBy: string | null;
  readonly mayChange: boolean;
  readonly special: readonly SpecialDay[];
  /** What the province entered, the newest first. */
  readonly entries: readonly CalendarChange[];
};

export type { ClockChange, DayProposal, Unsure };

/** Working days are no secret: whoever works with terms may look at any province's. Only the province changes its own. */
export function viewCalendar({ unitOfWork, areas, calendars, clocks, clock }: ViewCalendarPorts) {
  return {
    ofYear: async (actor: Actor, provinceId: string, year: number): Promise<ProvinceCalendar | null> =>
      unitOfWork.snapshot(async (tx) => {
        const area = await areas.find(tx, provinceId);
        if (area?.level !== 'PROVINCE' || !holds(actor, 'calendar.view')) return null;
        const log = await calendars.log(tx, provinceId);
        const { version, special, known, checked } = buildCalendar(log);
        const ofYear = [...special.values()].filter(({ day }) => yearOf(day) === year);
        return {
          ...{ provinceId, year, version, known: known.has(year), checkedBy: checked.get(year) ?? null },
          today: dayInVietnam(clock.now()),
          mayChange: can(actor, 'calendar.set', { areaPath: area.path, roundId: null }),
          special: ofYear.sort((a, b) => (a.day < b.day ? -1 : 1)),
          entries: log.filter((of) => of.provinceId !== null && of.year === year).reverse(),
        };
      }),
    /** Which running terms would end on another day, and on which. */
    preview: async (
      actor: Actor,
      proposal: DayProposal,
    ): Promise<Success<readonly ClockChange[]> | Refusal<DayRefusal>> => {
      const wrong = dayRefusal(proposal);
      if (wrong) return wrong;
      return unitOfWork.snapshot(async (tx) => {
        const area = await areas.find(tx, proposal.provinceId);
        if (!area || !can(actor, 'calendar.set', { areaPath: area.path, roundId: null })) return success([]);
        const change = { ...changeOf(proposal, '', ''), provinceId: area.id };
        return success((await dryRun({ calendars, clocks }, tx, change)).changed);
      });
    },
  };
}
