import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { linkEnds } from '../domain/link-life.ts';
import type { LinkRole } from '../domain/vocabulary.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type IssueMeetingLink = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly role: LinkRole;
};
export type LinkIssued = {
  readonly meetingId: string;
  readonly path: string;
  readonly pin: string;
  readonly expiresAt: Date;
};
export type IssueMeetingLinkRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'SECRET_ALREADY_SHOWN';

/**
 * Chair and operator have no password: the commune issues a link for the evening and says the PIN apart. The path is
 * shown once. The PIN's hash is bound to the token, so that the database alone gives neither.
 */
export const issueMeetingLink =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, role }: IssueMeetingLink,
  ): Promise<Result<LinkIssued, IssueMeetingLinkRefusal>> => {
    const { secrets, links, meetings, unitOfWork, clock } = ports;
    const token = secrets.token(commandId);
    const pin = secrets.pin(commandId);
    const tokenHash = secrets.hash(token);
    const done = await meetingCommand<{ meetingId: string }, IssueMeetingLinkRefusal>(
      ports,
      { commandId, actor, action: 'issue-meeting-link', input: { meetingId, role } },
      async (tx) => {
        const found = await lockUnsealed(ports, tx, actor, 'meeting.issue-link', meetingId);
        if (!found.ok) return found;
        const id = newId();
        const expiresAt = linkEnds(clock.now(), found.value.plannedAt);
        await links.add(tx, {
          id,
          meetingId,
          role,
          tokenHash,
          pinHash: pinHash(secrets.hash, token, pin),
          expiresAt,
        });
        await meetings.change(tx, meetingId, {});
        const entry = {
          scope: scopeOf(meetingId),
          actor,
          action: 'issue-meeting-link',
          subject: `link:${id}`,
        };
        await unitOfWork.audit(tx, { ...entry, data: { role } });
        return success({ meetingId });
      },
    );
    if (!done.ok) return done;
    const link = await unitOfWork.read((tx) => links.findByToken(tx, tokenHash));
    if (!link) return refuse('SECRET_ALREADY_SHOWN');
    return success({ meetingId, path: `/join/${token}`, pin, expiresAt: link.expiresAt });
  };

export const pinHash = (hash: (secret: string) => string, token: string, pin: string): string =>
  hash(`${token}|${pin}`);
