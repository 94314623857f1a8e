import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import type { Attendee } from './attendee-store.ts';
import { lockUnsealed, meetingCommand, type CommandRefusal } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type ApproveCommittee = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly attendeeIds: readonly string[];
  readonly agree: number;
  readonly expectedVersion: number;
};
export type ApproveCommitteeRefusal =
  | CommandRefusal
  | AskedRefusal
  | 'MEETING_IS_SEALED'
  | 'MEETING_NOT_IN_SESSION'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'SECRET_NOT_IN_PACK'
  | 'COMMITTEE_SIZE'
  | 'COMMITTEE_MEMBER';

/** How many is a legal value of the pack (NĐ 59/2023 by analogy, U); adults who are here, each once. */
async function membersOf(
  ports: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  ids: readonly string[],
): Promise<Result<Attendee[], 'SECRET_NOT_IN_PACK' | 'COMMITTEE_SIZE' | 'COMMITTEE_MEMBER'>> {
  const { pack } = await loadRules(ports, tx, meeting);
  const size = pack.meeting.formOfVote.value?.countingCommittee;
  if (!size) return refuse('SECRET_NOT_IN_PACK');
  const { min, max } = size;
  if (ids.length < min || ids.length > max)
    return refuse('COMMITTEE_SIZE', { field: 'attendeeIds', min, max });
  const here = (await ports.attendees.of(tx, meeting.id)).filter(
    ({ checkedOutAt, role }) => checkedOutAt === null && role !== 'COMPANION',
  );
  const members = here.filter(({ id }) => ids.includes(id));
  return members.length === ids.length
    ? success(members)
    : refuse('COMMITTEE_MEMBER', { field: 'attendeeIds' });
}

/** Tổ kiểm phiếu: named from the room and approved by it, more than half; kept also when the answer is no. */
export const approveCommittee =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, attendeeIds, agree, expectedVersion }: ApproveCommittee,
  ): Promise<Result<{ meetingId: string }, ApproveCommitteeRefusal>> => {
    const input = { meetingId, attendeeIds, agree };
    const command = { commandId, actor, action: 'approve-committee', input };
    return meetingCommand<{ meetingId: string }, ApproveCommitteeRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      if (await ports.votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      const members = await membersOf(ports, tx, meeting, attendeeIds);
      if (!members.ok) return members;
      const asked = await askMeeting(ports, tx, meeting, agree);
      if (!asked.ok) return asked;
      const { n, m, passed } = asked.value;
      const names = members.value.map(({ name }) => name);
      const data = { attendeeIds: members.value.map(({ id }) => id), names, name: names.join(', ') };
      await recordAct(ports, tx, actor, { meetingId, kind: 'COMMITTEE_APPROVED', n, m, passed, data });
      await ports.meetings.change(tx, meetingId, {});
      return success({ meetingId });
    });
  };
