import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type SetHouseholdsInvited = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly households: number;
};
export type SetHouseholdsInvitedRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'HOUSEHOLDS_INVALID';

const MOST = 5000;

/** How many households were asked to come: the base of the quorum where the rule says so. Never zero. */
export const setHouseholdsInvited =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, households }: SetHouseholdsInvited,
  ): Promise<Result<{ meetingId: string }, SetHouseholdsInvitedRefusal>> => {
    const command = { commandId, actor, action: 'set-households-invited', input: { meetingId, households } };
    return meetingCommand<{ meetingId: string }, SetHouseholdsInvitedRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      if (!Number.isInteger(households) || households < 1 || households > MOST)
        return refuse('HOUSEHOLDS_INVALID', { field: 'households' });
      await ports.meetings.change(tx, meetingId, { householdsInvited: households });
      const scope = scopeOf(meetingId);
      const entry = { scope, actor, action: 'set-households-invited', subject: scope, data: { households } };
      await ports.unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
