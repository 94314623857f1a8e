import type { Actor } from '../../../kernel/actor.ts';
import { normalizeCode } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts, Secrets } from './ports.ts';

export type IssueSlip = { readonly commandId: string; readonly attendeeId: string };
export type SlipIssued = { readonly attendeeId: string; readonly meetingId: string; readonly slip: string };
export type IssueSlipRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'NOT_PRESENT' | 'SECRET_ALREADY_SHOWN';

/** Dashes and capitals of a slip are for people; they are no part of it. */
export const slipHashOf = (secrets: Pick<Secrets, 'hash'>, slip: string): string =>
  secrets.hash(normalizeCode(slip).slice(0, 40));

/** A new slip for somebody present, e.g. lost or a phone came out after all. The old one and its phone are out at once. */
export const issueSlip =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, attendeeId }: IssueSlip,
  ): Promise<Result<SlipIssued, IssueSlipRefusal>> => {
    const { attendees, meetings, sessions, secrets, unitOfWork } = ports;
    const slip = secrets.slip(commandId);
    const slipHash = slipHashOf(secrets, slip);
    const done = await meetingCommand<Omit<SlipIssued, 'slip'>, IssueSlipRefusal>(
      ports,
      { commandId, actor, action: 'issue-slip', input: { attendeeId } },
      async (tx) => {
        const known = await attendees.find(tx, attendeeId);
        if (!known) return refuse('NOT_FOUND');
        const { meetingId } = known;
        const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
        if (!found.ok) return found;
        const attendee = await attendees.find(tx, attendeeId); // as it is now that the meeting is locked
        if (!attendee || attendee.checkedOutAt !== null) return refuse('NOT_PRESENT');
        await sessions.revokeOfPhone(tx, attendeeId);
        await attendees.change(tx, attendeeId, { channel: 'PHONE', slipHash, phoneJoined: false });
        await meetings.change(tx, meetingId, {});
        const subject = `attendee:${attendeeId}`;
        await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'issue-slip', subject });
        return success({ attendeeId, meetingId });
      },
    );
    if (!done.ok) return done;
    const current = await unitOfWork.read((tx) => attendees.findBySlip(tx, slipHash));
    return current ? success({ ...done.value, slip }) : refuse('SECRET_ALREADY_SHOWN');
  };
