import type { Actor } from '../../../kernel/actor.ts';
import type { Clock, UnitOfWork } from '../../../kernel/ports.ts';
import { areasFor, can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import { dayInVietnam } from '../domain/day.ts';
import { dueList, type DueItem, type RoundDate } from '../domain/due-list.ts';
import { buildCalendar } from '../domain/working-calendar.ts';
import type { CalendarStore, RoundDateStore } from './calendar-store.ts';

export type ViewDueListPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly calendars: CalendarStore;
  readonly dates: RoundDateStore;
  readonly clock: Clock;
};

export type RoundCalendar = {
  readonly roundId: string;
  readonly provinceId: string;
  readonly today: string;
  readonly mayChange: boolean;
  readonly dates: readonly RoundDate[];
  readonly due: readonly DueItem[];
};
export type { DueItem };

/** What is due in a round, by the pack and by the province; for everybody with a commune of it in reach. */
export const viewDueList =
  ({ unitOfWork, areas, rounds, packs, calendars, dates, clock }: ViewDueListPorts) =>
  async (actor: Actor, roundId: string): Promise<RoundCalendar | null> =>
    unitOfWork.snapshot(async (tx) => {
      const round = await rounds.find(tx, roundId);
      const area = round && (await areas.find(tx, round.areaId));
      const reach = areasFor(actor, 'calendar.view', roundId);
      if (!area || reach.length === 0) return null;
      if ((await rounds.communes(tx, roundId, reach, '')).length === 0) return null;
      const stored = await packs.find(tx, round.rulePackId, round.rulePackVersion);
      const provinceId = area.path[0];
      if (!stored || provinceId === undefined) return null;
      const today = dayInVietnam(clock.now());
      const set = await dates.ofRound(tx, roundId);
      const of = { pack: stored.pack, year: round.year, dates: set };
      const due = dueList(of, buildCalendar(await calendars.log(tx, provinceId)), today);
      const mayChange = can(actor, 'calendar.set', { areaPath: area.path, roundId });
      return { roundId, provinceId, today, mayChange, dates: set, due };
    });
