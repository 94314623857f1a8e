import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { HandOverStore } from './hand-over-store.ts';
import { lockMeeting, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type RevokeMeetingLink = { readonly commandId: string; readonly linkId: string };

/** The link, what was handed over from it, and everybody who came in by them are out at once. Revoked twice is revoked. */
export const revokeMeetingLink =
  (ports: MeetingPorts & { readonly handOvers: HandOverStore }) =>
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
      for (const id of [linkId, ...(await ports.handOvers.handedOverFrom(tx, linkId))]) {
        await links.revoke(tx, id);
        await sessions.revokeOfLink(tx, id);
      }
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
