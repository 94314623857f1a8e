import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockMeeting, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type RevokeMeetingLink = { readonly commandId: string; readonly linkId: string };

/** The link and everybody who came in by it are out at once. Revoked twice is revoked. */
export const revokeMeetingLink =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, linkId }: RevokeMeetingLink,
  ): Promise<Result<{ meetingId: string }, CommandRefusal>> => {
    const { links, meetings, sessions, unitOfWork } = ports;
    const command = { commandId, actor, action: 'revoke-meeting-link', input: { linkId } };
    return meetingCommand<{ meetingId: string }, CommandRefusal>(ports, command, async (tx) => {
      const link = await links.find(tx, linkId);
      if (!link) return refuse('NOT_FOUND');
      const { meetingId } = link;
      const found = await lockMeeting(ports, tx, actor, 'meeting.issue-link', meetingId);
      if (!found.ok) return found;
      await links.revoke(tx, linkId);
      await sessions.revokeOfLink(tx, linkId);
      await meetings.change(tx, meetingId, {});
      const subject = `link:${linkId}`;
      await unitOfWork.audit(tx, {
        scope: scopeOf(meetingId),
        actor,
        action: 'revoke-meeting-link',
        subject,
      });
      return success({ meetingId });
    });
  };
