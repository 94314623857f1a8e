import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import { isHead, type StoredHousehold, type StoredMember } from '../../households/index.ts';
import { headOfRest } from '../domain/life-event.ts';
import {
  done,
  lifeEventCommand,
  record,
  standingOf,
  type EventDone,
  type EventOf,
} from './life-event-command.ts';
import type { ListPorts } from './list-command.ts';

export type ChangeHead = EventOf & { readonly newHeadId: string };

const HEAD = 'Chủ hộ';

type Heading = {
  readonly household: StoredHousehold;
  readonly newHead: StoredMember;
  /** Whose place it takes, when that person stays in the household. */
  readonly oldHead: StoredMember | undefined;
  readonly size: number | null;
  readonly reason: string;
  readonly actor: Actor;
};

/** The new head gets the name on every list; who was head before is kept. */
export async function putAtHead({ households }: ListPorts, tx: Tx, of: Heading): Promise<void> {
  const { household, newHead, oldHead, size, reason, actor } = of;
  if (oldHead) await households.rewriteMember(tx, { ...oldHead, relation: null });
  await households.rewriteMember(tx, { ...newHead, relation: HEAD });
  await households.rewrite(tx, { ...household, headName: newHead.fullName, size });
  await households.keepChange(tx, {
    ...{ id: newId(), householdId: household.id, memberId: newHead.id, reason, changedBy: actorTag(actor) },
    before: { headName: household.headName },
    after: { headName: newHead.fullName },
  });
}

/** Somebody else of the household becomes its head; dated, with the paper. */
export const changeHead =
  (ports: ListPorts) =>
  (actor: Actor, command: ChangeHead): Promise<Result<EventDone>> => {
    const { newHeadId } = command;
    return lifeEventCommand(ports, actor, 'change-head', command, [newHeadId], async (tx, happening) => {
      const { household, members, at, evidence } = happening;
      const newHead = members.find(({ id }) => id === newHeadId);
      if (!newHead) return refuse('MEMBER_NOT_HERE');
      if (isHead(newHead)) return refuse('ALREADY_HEAD');
      const oldHead = members.find(isHead);
      const rest = headOfRest(
        members.filter(({ id }) => id !== oldHead?.id),
        newHeadId,
      );
      if (!rest.ok) return rest;
      const { size } = household;
      await putAtHead(ports, tx, { household, newHead, oldHead, size, reason: evidence.paperKind, actor });
      const data = { headBefore: household.headName, headAfter: newHead.fullName };
      const eventId = await record(ports, tx, happening, 'change-head', {
        ...{ kind: 'HEAD_CHANGED', members: [newHeadId], data },
      });
      return done(eventId, await standingOf(ports, tx, at, household.id));
    });
  };
