import type { Tx } from '../../../kernel/ports.ts';
import type { RoundDate } from '../domain/due-list.ts';
import type { NewChange } from '../domain/holiday-file.ts';
import type { ClockEvent, StatutoryClock } from '../domain/statutory-clock.ts';
import type { CalendarChange } from '../domain/working-calendar.ts';

export type { RoundDate, RoundDateKind } from '../domain/due-list.ts';
export type { ClockEvent, ClockReading, StatutoryClock, Term } from '../domain/statutory-clock.ts';
export type { CalendarChange, DayKind, SpecialDay, WorkingCalendar } from '../domain/working-calendar.ts';

/** The log of working days. Entries are added, never changed. */
export interface CalendarStore {
  /** What holds for the country and, if one is named, for the province; in the order of entry. */
  log(tx: Tx, provinceId: string | null): Promise<readonly CalendarChange[]>;
  /** One writer at a time, so that numbers follow the order of commits. */
  lock(tx: Tx): Promise<void>;
  append(tx: Tx, changes: readonly NewChange[], by: string): Promise<void>;
}

/** Clocks with their events. */
export interface ClockStore {
  add(tx: Tx, clock: StatutoryClock, by: string): Promise<void>;
  addEvent(tx: Tx, clockId: string, event: ClockEvent, by: string): Promise<void>;
  find(tx: Tx, id: string): Promise<StatutoryClock | null>;
  /** Nobody adds an event to it until this transaction ends. */
  lock(tx: Tx, id: string): Promise<StatutoryClock | null>;
  ofSubjects(tx: Tx, subjectIds: readonly string[]): Promise<readonly StatutoryClock[]>;
  ofCommune(tx: Tx, roundId: string, communeId: string): Promise<readonly StatutoryClock[]>;
  /** Those of a province that were not stopped. */
  runningIn(tx: Tx, provinceId: string): Promise<readonly StatutoryClock[]>;
}

export interface RoundDateStore {
  /** One writer at a time for a round. */
  lock(tx: Tx, roundId: string): Promise<void>;
  /** The newest of each kind. */
  ofRound(tx: Tx, roundId: string): Promise<readonly RoundDate[]>;
  add(tx: Tx, roundId: string, date: RoundDate, by: string): Promise<void>;
}
