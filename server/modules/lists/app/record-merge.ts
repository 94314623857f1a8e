import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import { bornAfter, isHead } from '../../households/index.ts';
import { sizeAfter } from '../domain/life-event.ts';
import { enterMoved } from './enter-moved.ts';
import {
  done,
  leaveList,
  lifeEventCommand,
  record,
  type EventDone,
  type EventOf,
} from './life-event-command.ts';
import type { ListPorts } from './list-command.ts';

export type RecordMerge = EventOf & { readonly intoHouseholdId: string };

const REASON = 'Hộ đã nhập vào hộ khác';

/** Nhập hộ: the people of one household join another of the commune; the first ends, the head of the other stays. */
export const recordMerge =
  (ports: ListPorts) =>
  (actor: Actor, command: RecordMerge): Promise<Result<EventDone>> => {
    const { intoHouseholdId } = command;
    return lifeEventCommand(ports, actor, 'record-merge', command, [], async (tx, happening) => {
      const { at, household, members, evidence } = happening;
      if (intoHouseholdId === household.id) return refuse('MERGE_WITH_ITSELF', { field: 'intoHouseholdId' });
      const { households } = ports;
      const into = (await households.lock(tx, [intoHouseholdId])).get(intoHouseholdId);
      if (into?.communeId !== at.communeId) return refuse('NOT_FOUND');
      if (into.endedOn !== null) return refuse('HOUSEHOLD_ENDED', { day: into.endedOn });
      if (members.some((member) => bornAfter(member, evidence.happenedOn)))
        return refuse('EVENT_BEFORE_BIRTH');
      const ids = members.map(({ id }) => id);
      const joining = members.map((person) => ({
        ...{ ...person, id: newId(), householdId: into.id },
        relation: isHead(person) ? null : person.relation,
      }));
      const [entry] = await ports.lists.ofHouseholds(tx, at.roundId, [household.id]);
      const classBefore = entry && entry.state !== 'STRUCK' ? entry.startClass : null;
      await households.endMembers(tx, ids, evidence.happenedOn);
      await households.end(tx, household.id, evidence.happenedOn);
      await households.replaceMembers(tx, [], joining);
      await households.rewrite(tx, { ...into, size: sizeAfter(into.size, household.size ?? ids.length) });
      const effect = await leaveList(ports, tx, at, household.id, REASON);
      const { villageId } = into;
      await enterMoved(ports, tx, at, { villageId, householdId: into.id, source: 'MERGED', classBefore });
      const otherVillageId = villageId === household.villageId ? null : villageId;
      const event = { kind: 'MERGED' as const, members: ids, otherHouseholdId: into.id, otherVillageId };
      return done(await record(ports, tx, happening, 'record-merge', event), effect);
    });
  };
