import type { Actor } from '../../../kernel/actor.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import {
  done,
  leaveList,
  lifeEventCommand,
  record,
  standingOf,
  type EventDone,
  type EventOf,
} from './life-event-command.ts';
import type { ListPorts } from './list-command.ts';
import { peopleLeave } from './people-leave.ts';

export type RecordDeath = EventOf & {
  /** Null: the one person of a household whose members nobody has entered. */
  readonly memberId: string | null;
  /** When the head died and others live there. */
  readonly newHeadId: string | null;
};

const REASON = 'Người trong hộ đã mất, hộ không còn ai';

/** A person died. With the last one the household ends and leaves the list. */
export const recordDeath =
  (ports: ListPorts) =>
  (actor: Actor, command: RecordDeath): Promise<Result<EventDone>> => {
    const { memberId, newHeadId } = command;
    const ids = memberId === null ? [] : [memberId];
    return lifeEventCommand(ports, actor, 'record-death', command, ids, async (tx, happening) => {
      const { at, household, members } = happening;
      if (memberId === null && (members.length > 0 || (household.size ?? 1) > 1))
        return refuse('MEMBERS_UNKNOWN');
      const rest = await peopleLeave(ports, tx, happening, { ids, newHeadId });
      if (!rest.ok) return rest;
      const effect =
        rest.value.length === 0
          ? await leaveList(ports, tx, at, household.id, REASON)
          : await standingOf(ports, tx, at, household.id);
      const data = { headBefore: household.headName };
      return done(
        await record(ports, tx, happening, 'record-death', { kind: 'DEATH', members: ids, data }),
        effect,
      );
    });
  };
