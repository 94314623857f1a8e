import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import {
  lockMeeting,
  meetingChanged,
  meetingCommand,
  scopeOf,
  type CommandRefusal,
} from './meeting-command.ts';
import { mergeWhenComplete } from './merge-clusters.ts';
import type { MeetingPorts } from './ports.ts';

export type SealMeeting = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly expectedVersion: number;
};
export type SealMeetingRefusal =
  | CommandRefusal
  | 'STALE'
  | 'MEETING_NOT_IN_SESSION'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'ITEMS_UNDECIDED'
  | 'CLOSING_NOT_CONFIRMED';

/**
 * The evening is over: everything was put to the meeting and one show of hands confirmed the whole. Afterwards nothing
 * changes, the database itself refuses it. Sealing again changes nothing.
 */
export const sealMeeting =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, expectedVersion }: SealMeeting,
  ): Promise<Result<{ meetingId: string }, SealMeetingRefusal>> => {
    const { agenda, meetings, votes, unitOfWork, clock } = ports;
    const command = { commandId, actor, action: 'seal-meeting', input: { meetingId } };
    return meetingCommand<{ meetingId: string }, SealMeetingRefusal>(ports, command, async (tx) => {
      const found = await lockMeeting(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.state === 'SEALED') return success({ meetingId });
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      if (await votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      const waiting = await agenda.undecided(tx, meetingId);
      if (waiting > 0) return refuse('ITEMS_UNDECIDED', { waiting });
      if (!(await votes.closingAgreed(tx, meetingId))) return refuse('CLOSING_NOT_CONFIRMED');
      const ended = { stageKind: 'ENDED', stageItemId: null, stagePage: 0 } as const;
      await meetings.change(tx, meetingId, { state: 'SEALED', sealedAt: clock.now(), ...ended });
      await unitOfWork.emit(tx, meetingChanged(meeting));
      const scope = scopeOf(meetingId);
      await unitOfWork.audit(tx, { scope, actor, action: 'seal-meeting', subject: scope });
      await mergeWhenComplete(ports, tx, actor, meeting);
      return success({ meetingId });
    });
  };
