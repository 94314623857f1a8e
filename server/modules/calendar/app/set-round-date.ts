import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { RoundStore } from '../../rounds/index.ts';
import { isDay, yearOf } from '../domain/day.ts';
import type { RoundDateKind, RoundDateStore } from './calendar-store.ts';

export type SetRoundDatePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly dates: RoundDateStore;
};

export type SetRoundDate = {
  readonly commandId: string;
  readonly roundId: string;
  readonly what: RoundDateKind;
  readonly onDay: string;
  /** Number and date of the plan. */
  readonly reference: string;
  /** How often this date was set before. */
  readonly expectedVersion: number;
};
export type SetRoundDateRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'DAY_INVALID'
  | 'DATE_OF_ANOTHER_YEAR'
  | 'REFERENCE_MISSING'
  | 'COMMAND_OF_ANOTHER';

/** The province sets its own dates of a round (preliminary, official, approval); an earlier one stays in the table. */
export const setRoundDate = ({ unitOfWork, areas, rounds, dates }: SetRoundDatePorts) => {
  const decide = async (
    tx: Tx,
    actor: Actor,
    { roundId, what, onDay, reference: given, expectedVersion }: SetRoundDate,
  ): Promise<Result<{ roundId: string }, SetRoundDateRefusal>> => {
    const round = await rounds.find(tx, roundId);
    const area = round && (await areas.find(tx, round.areaId));
    if (!area || !can(actor, 'calendar.set', { areaPath: area.path, roundId })) return refuse('NOT_FOUND');
    if (!isDay(onDay)) return refuse('DAY_INVALID', { day: onDay, field: 'onDay' });
    const { year } = round;
    if (yearOf(onDay) !== year) return refuse('DATE_OF_ANOTHER_YEAR', { day: onDay, year, field: 'onDay' });
    const reference = given.normalize('NFC').trim().slice(0, 300);
    if (reference === '') return refuse('REFERENCE_MISSING', { field: 'reference' });
    await dates.lock(tx, roundId);
    const seq = (await dates.ofRound(tx, roundId)).find((date) => date.what === what)?.seq ?? 0;
    if (seq !== expectedVersion) return refuse('STALE', { currentVersion: seq });
    await dates.add(tx, roundId, { what, onDay, reference, seq: seq + 1 }, actorTag(actor));
    const data = { what, onDay, seq: seq + 1 };
    await unitOfWork.audit(tx, {
      scope: 'system',
      actor,
      action: 'set-round-date',
      subject: `round:${roundId}`,
      data,
    });
    return success({ roundId });
  };
  return async (
    actor: Actor,
    command: SetRoundDate,
  ): Promise<Result<{ roundId: string }, SetRoundDateRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'set-round-date', input };
    return unitOfWork.once<{ roundId: string }, SetRoundDateRefusal>(once, (tx) =>
      decide(tx, actor, command),
    );
  };
};
