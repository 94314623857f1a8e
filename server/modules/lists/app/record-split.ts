import type { Actor } from '../../../kernel/actor.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import { beginHousehold, enterMoved } from './enter-moved.ts';
import {
  done,
  lifeEventCommand,
  record,
  standingOf,
  type EventDone,
  type EventOf,
} from './life-event-command.ts';
import type { ListPorts } from './list-command.ts';
import { peopleLeave } from './people-leave.ts';

export type RecordSplit = EventOf & {
  /** Who goes to the new household. */
  readonly memberIds: readonly string[];
  readonly newHouseholdHeadId: string;
  /** When the head goes: who heads those who stay. */
  readonly newHeadId: string | null;
  readonly toName: string | null;
};

/**
 * Tách hộ: some people become a household of their own. It is counted and flagged, never blocked; both halves are shown
 * together, and what they would be as one has to be scored as one.
 */
export const recordSplit =
  (ports: ListPorts) =>
  (actor: Actor, command: RecordSplit): Promise<Result<EventDone>> => {
    const { memberIds: ids, newHeadId, newHouseholdHeadId } = command;
    return lifeEventCommand(ports, actor, 'record-split', command, ids, async (tx, happening) => {
      const { at, household, members } = happening;
      if (members.length === 0) return refuse('MEMBERS_UNKNOWN');
      const going = members.filter(({ id }) => ids.includes(id));
      if (going.length === 0 || going.length === members.length)
        return refuse('SPLIT_INTO_ITSELF', { field: 'memberIds' });
      const head = going.find(({ id }) => id === newHouseholdHeadId);
      if (!head) return refuse('HEAD_NEEDED', { field: 'newHouseholdHeadId' });
      const [entry] = await ports.lists.ofHouseholds(tx, at.roundId, [household.id]);
      const people = [
        { ...head, relation: 'Chủ hộ' },
        ...going.filter(({ id }) => id !== head.id).map((person) => ({ ...person, relation: null })),
      ];
      const rest = await peopleLeave(ports, tx, happening, { ids, newHeadId });
      if (!rest.ok) return rest;
      const { villageId } = household;
      const toName = command.toName?.trim() || household.toName;
      const half = { villageId, headName: head.fullName, toName, size: going.length, people };
      const otherHouseholdId = await beginHousehold(ports, tx, at, half);
      const entering = { villageId, householdId: otherHouseholdId, source: 'SPLIT' as const };
      const classBefore = entry && entry.state !== 'STRUCK' ? entry.startClass : null;
      await enterMoved(ports, tx, at, { ...entering, classBefore });
      const event = { kind: 'SPLIT' as const, members: ids, otherHouseholdId };
      const eventId = await record(ports, tx, happening, 'record-split', event);
      return done(eventId, await standingOf(ports, tx, at, household.id));
    });
  };
