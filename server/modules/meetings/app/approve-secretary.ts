import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import { lockUnsealed, meetingCommand, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type ApproveSecretary = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly attendeeId: string;
  readonly agree: number;
  readonly expectedVersion: number;
};
export type ApproveSecretaryRefusal =
  CommandRefusal | AskedRefusal | 'MEETING_IS_SEALED' | 'MEETING_NOT_IN_SESSION' | 'STALE' | 'NOT_PRESENT';

/** The secretary is the meeting's own choice, by more than half of the hands; kept also when the answer is no. */
export const approveSecretary =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, attendeeId, agree, expectedVersion }: ApproveSecretary,
  ): Promise<Result<{ meetingId: string }, ApproveSecretaryRefusal>> => {
    const input = { meetingId, attendeeId, agree };
    const command = { commandId, actor, action: 'approve-secretary', input };
    return meetingCommand<{ meetingId: string }, ApproveSecretaryRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      if (found.value.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      const { version } = found.value;
      if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
      const secretary = await ports.attendees.find(tx, attendeeId);
      if (!secretary || secretary.meetingId !== meetingId || secretary.checkedOutAt !== null)
        return refuse('NOT_PRESENT');
      const asked = await askMeeting(ports, tx, found.value, agree);
      if (!asked.ok) return asked;
      const { n, m, passed } = asked.value;
      const data = { attendeeId, name: secretary.name };
      await recordAct(ports, tx, actor, { meetingId, kind: 'SECRETARY_APPROVED', n, m, passed, data });
      await ports.meetings.change(tx, meetingId, {});
      return success({ meetingId });
    });
  };
