import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { liftCase, liftInOtherClusters, lockAllSittings } from './lift-in-clusters.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type LiftFromList = {
  readonly commandId: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly expectedVersion: number;
};
export type LiftFromListRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'LIST_ALREADY_DECIDED'
  | 'CASE_NOT_IN_A_LIST'
  | 'LIST_ASKED_IN_ANOTHER_CLUSTER';

/** An objection from the floor: the household leaves its list and is heard alone, after those already standing in A. */
export const liftFromList =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, itemId, caseId, expectedVersion }: LiftFromList,
  ): Promise<Result<{ meetingId: string }, LiftFromListRefusal>> => {
    const { agenda, meetings, votes, unitOfWork } = ports;
    const command = { commandId, actor, action: 'lift-from-list', input: { itemId, caseId } };
    return meetingCommand<{ meetingId: string }, LiftFromListRefusal>(ports, command, async (tx) => {
      const known = await agenda.item(tx, itemId);
      if (!known) return refuse('NOT_FOUND');
      const { meetingId } = known;
      await lockAllSittings(ports, tx, meetingId);
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      if (found.value.version !== expectedVersion)
        return refuse('STALE', { currentVersion: found.value.version });
      // also keeps the lock order: a close holds its item and waits for the meeting
      if (await votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      const item = await agenda.item(tx, itemId);
      const caseIds = await agenda.caseIdsOf(tx, itemId);
      if (!item || item.section === 'ONE_BY_ONE' || !caseIds.includes(caseId))
        return refuse('CASE_NOT_IN_A_LIST');
      if (item.state !== 'PENDING') return refuse('LIST_ALREADY_DECIDED');
      const others = await liftInOtherClusters(ports, tx, found.value, caseId);
      if (!others.ok) return others;
      const newItemId = await liftCase(agenda, tx, itemId, caseId);
      await meetings.change(tx, meetingId, {});
      const data = { fromItemId: itemId, toItemId: newItemId, alsoIn: others.value };
      const entry = {
        scope: scopeOf(meetingId),
        actor,
        action: 'lift-from-list',
        subject: `case:${caseId}`,
        data,
      };
      await unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
