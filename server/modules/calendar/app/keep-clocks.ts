import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Clock, Tx } from '../../../kernel/ports.ts';
import { dayInVietnam } from '../domain/day.ts';
import type { ClockKind as PackKind, REQUEST_CLOCK_KINDS } from '../domain/legal-terms.ts';
import { readClock, type ClockReading, type StatutoryClock, type Term } from '../domain/statutory-clock.ts';
import { buildCalendar } from '../domain/working-calendar.ts';
import type { CalendarStore, ClockStore } from './calendar-store.ts';

export type KeepClocksPorts = {
  readonly calendars: CalendarStore;
  readonly clocks: ClockStore;
  readonly clock: Clock;
};

type ClockKind = PackKind | (typeof REQUEST_CLOCK_KINDS)[number];

/** What a clock runs for: a village's posting, a case, a complaint. */
export type ClockSubject = {
  readonly kind: ClockKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string | null;
  readonly provinceId: string;
};

/** What later modules do with clocks, inside the transactions of their own commands. */
export type Clocks = {
  today(): string;
  /** Tells the day as computed now; a later change of the calendar shows both. */
  start(tx: Tx, actor: Actor, of: ClockSubject, term: Term, startedOn: string): Promise<string>;
  /** Those of the subject that run, all or of some kinds. */
  stop(tx: Tx, actor: Actor, subjectId: string, on: string, kinds?: readonly ClockKind[]): Promise<void>;
  read(tx: Tx, clocks: readonly StatutoryClock[]): Promise<readonly ClockReading[]>;
  ofSubjects(tx: Tx, subjectIds: readonly string[]): Promise<readonly ClockReading[]>;
};

const isRunning = ({ events }: StatutoryClock): boolean => events.every(({ kind }) => kind !== 'STOPPED');

async function readAll(
  { calendars }: KeepClocksPorts,
  tx: Tx,
  all: readonly StatutoryClock[],
  today: string,
) {
  const found = new Map<string, ClockReading>();
  for (const provinceId of new Set(all.map((of) => of.provinceId))) {
    const log = await calendars.log(tx, provinceId);
    const calendar = buildCalendar(log);
    for (const of of all.filter((each) => each.provinceId === provinceId))
      found.set(of.id, readClock(of, log, calendar, today));
  }
  return all.flatMap(({ id }) => found.get(id) ?? []);
}

export function keepClocks(ports: KeepClocksPorts): Clocks {
  const { calendars, clocks, clock } = ports;
  const today = () => dayInVietnam(clock.now());
  const versionOf = async (tx: Tx, provinceId: string) =>
    buildCalendar(await calendars.log(tx, provinceId)).version;
  return {
    today,
    start: async (tx, actor, subject, term, startedOn) => {
      const calendarVersion = await versionOf(tx, subject.provinceId);
      const event = {
        seq: 1,
        kind: 'STARTED',
        happenedOn: startedOn,
        days: null,
        reason: '',
        calendarVersion,
      } as const;
      const of = { id: newId(), ...subject, ...term, startedOn, events: [event] };
      await clocks.add(tx, of, actorTag(actor));
      return of.id;
    },
    stop: async (tx, actor, subjectId, on, kinds) => {
      const all = await clocks.ofSubjects(tx, [subjectId]);
      const running = all.filter((of) => isRunning(of) && (!kinds || kinds.some((kind) => kind === of.kind)));
      for (const { id, events, provinceId } of running) {
        const calendarVersion = await versionOf(tx, provinceId);
        const seq = events.length + 1;
        const event = {
          seq,
          kind: 'STOPPED',
          happenedOn: on,
          days: null,
          reason: '',
          calendarVersion,
        } as const;
        await clocks.addEvent(tx, id, event, actorTag(actor));
      }
    },
    read: (tx, all) => readAll(ports, tx, all, today()),
    ofSubjects: async (tx, subjectIds) =>
      readAll(ports, tx, await clocks.ofSubjects(tx, subjectIds), today()),
  };
}
