import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { handOverEnds, linkEnds } from '../domain/link-life.ts';
import type { HandOverStore } from './hand-over-store.ts';
import { pinHash } from './issue-meeting-link.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type HandOver = { readonly commandId: string; readonly meetingId: string };
export type HandedOver = {
  readonly meetingId: string;
  readonly path: string;
  readonly opensUntil: Date;
};
export type HandOverRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'SECRET_ALREADY_SHOWN';

/**
 * Whoever runs the meeting lets one more device in: a link that opens once, for two minutes, without a PIN. It gives the
 * role of who made it and no more, lasts no longer, and goes with it when that link is revoked. Nobody is put out.
 */
export const handOver =
  (ports: MeetingPorts & { readonly handOvers: HandOverStore }) =>
  async (actor: Actor, { commandId, meetingId }: HandOver): Promise<Result<HandedOver, HandOverRefusal>> => {
    const { secrets, links, handOvers, unitOfWork, clock } = ports;
    const token = secrets.token(commandId);
    const tokenHash = secrets.hash(token);
    const parentId = actor.kind === 'MEETING' ? actor.accessId : null;
    const role = actor.kind === 'MEETING' ? actor.role : 'OPERATOR';
    const command = { commandId, actor, action: 'hand-over', input: { meetingId } };
    const done = await meetingCommand<{ meetingId: string }, HandOverRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const now = clock.now();
      const parent = parentId && (await links.find(tx, parentId));
      const expiresAt = parent ? parent.expiresAt : linkEnds(now, found.value.plannedAt);
      const id = newId();
      const withoutPin = pinHash(secrets.hash, token, '');
      await links.add(tx, {
        id,
        meetingId,
        role,
        tokenHash,
        pinHash: withoutPin,
        expiresAt,
        counterNo: null,
      });
      await handOvers.add(tx, { accessId: id, parentId, opensUntil: handOverEnds(now) });
      const subject = `link:${id}`;
      await unitOfWork.audit(tx, {
        ...{ scope: scopeOf(meetingId), actor, action: 'hand-over', subject, data: { role } },
      });
      return success({ meetingId });
    });
    if (!done.ok) return done;
    const opensUntil = await unitOfWork.read(async (tx) => {
      const link = await links.findByToken(tx, tokenHash);
      return link && (await handOvers.find(tx, link.id))?.opensUntil;
    });
    if (!opensUntil) return refuse('SECRET_ALREADY_SHOWN');
    return success({ meetingId, path: `/join/${token}`, opensUntil });
  };
