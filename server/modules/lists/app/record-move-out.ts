import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { enterMoved, beginHousehold } from './enter-moved.ts';
import {
  done,
  leaveList,
  lifeEventCommand,
  record,
  standingOf,
  type EventDone,
  type EventOf,
  type Happening,
} from './life-event-command.ts';
import { written, type ListPorts } from './list-command.ts';
import { peopleLeave } from './people-leave.ts';

export type RecordMoveOut = EventOf & {
  /** Empty: the whole household. */
  readonly memberIds: readonly string[];
  readonly newHeadId: string | null;
  /** A village of the same round: marked for both. */
  readonly toVillageId: string | null;
  readonly toPlace: string | null;
};

const REASON = 'Hộ đã chuyển đi nơi khác';

type Goal = {
  readonly villageId: string | null;
  readonly sameCommune: boolean;
  readonly place: string | null;
};

/** Where they went: a village of the round, or somewhere told in words. */
async function goalOf(
  ports: ListPorts,
  tx: Tx,
  { at, household }: Happening,
  command: RecordMoveOut,
): Promise<Result<Goal>> {
  const { toVillageId } = command;
  if (toVillageId === null) {
    const place = written(command.toPlace ?? '', 200);
    return place
      ? success({ villageId: null, sameCommune: false, place })
      : refuse('INVALID', { field: 'toPlace' });
  }
  const village = await ports.areas.find(tx, toVillageId);
  const inRound = village?.parentId && (await ports.rounds.commune(tx, at.roundId, village.parentId));
  if (village?.level !== 'VILLAGE' || !inRound) return refuse('NOT_FOUND');
  if (village.id === household.villageId) return refuse('SAME_VILLAGE');
  return success({ villageId: village.id, sameCommune: village.parentId === at.communeId, place: null });
}

/** Inside the commune its officer answers for both villages: the household begins anew where it lives now. */
async function arrive(ports: ListPorts, tx: Tx, happening: Happening, villageId: string): Promise<void> {
  const { at, household, members } = happening;
  const [entry] = await ports.lists.ofHouseholds(tx, at.roundId, [household.id]);
  const people = [...members];
  const { headName, size } = household;
  const householdId = await beginHousehold(ports, tx, at, {
    villageId,
    headName,
    toName: null,
    size,
    people,
  });
  const classBefore = entry?.startClass ?? null;
  await enterMoved(ports, tx, at, { villageId, householdId, source: 'MOVED_IN', classBefore });
  const elsewhere = {
    otherHouseholdId: household.id,
    otherVillageId: household.villageId,
    householdId,
    villageId,
  };
  const data = { classElsewhere: classBefore };
  await record(ports, tx, happening, 'record-move-in', { kind: 'MOVED_IN', members: [], data, ...elsewhere });
}

async function wholeHousehold(
  ports: ListPorts,
  tx: Tx,
  happening: Happening,
  goal: Goal,
): Promise<Result<EventDone>> {
  const { at, household, members, evidence } = happening;
  const ids = members.map(({ id }) => id);
  if (goal.villageId && goal.sameCommune) await arrive(ports, tx, happening, goal.villageId);
  await ports.households.endMembers(tx, ids, evidence.happenedOn);
  await ports.households.end(tx, household.id, evidence.happenedOn);
  const effect = await leaveList(ports, tx, at, household.id, REASON);
  const eventId = await record(ports, tx, happening, 'record-move-out', {
    ...{ kind: 'MOVED_OUT', members: ids, otherVillageId: goal.villageId, otherPlace: goal.place },
  });
  return done(eventId, effect);
}

/** A household, or some of its people, moved away before the meeting. */
export const recordMoveOut =
  (ports: ListPorts) =>
  (actor: Actor, command: RecordMoveOut): Promise<Result<EventDone>> => {
    const { memberIds: ids, newHeadId } = command;
    return lifeEventCommand(ports, actor, 'record-move-out', command, ids, async (tx, happening) => {
      const goal = await goalOf(ports, tx, happening, command);
      if (!goal.ok) return goal;
      const { at, household, members } = happening;
      const all = ids.length === 0 || members.every(({ id }) => ids.includes(id));
      if (all) return wholeHousehold(ports, tx, happening, goal.value);
      const rest = await peopleLeave(ports, tx, happening, { ids, newHeadId });
      if (!rest.ok) return rest;
      const { villageId: otherVillageId, place: otherPlace } = goal.value;
      const event = { kind: 'MOVED_OUT' as const, members: ids, otherVillageId, otherPlace };
      const eventId = await record(ports, tx, happening, 'record-move-out', event);
      return done(eventId, await standingOf(ports, tx, at, household.id));
    });
  };
