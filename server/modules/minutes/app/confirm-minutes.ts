import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { findMeeting, minutesChanged, scopeOf, type CommandRefusal } from './minutes-command.ts';
import type { MinutesPorts } from './ports.ts';

export type ConfirmMinutes = {
  readonly commandId: string;
  readonly meetingId: string;
  /** The pages that were looked at. */
  readonly pageIds: readonly string[];
};
export type ConfirmMinutesRefusal =
  CommandRefusal | 'MINUTES_NOT_ADOPTED' | 'NO_SIGNED_PAGES' | 'PAGES_CHANGED';

/** A person of the commune has compared the signed pages with the minutes, code and numbers: they agree. */
export const confirmMinutes =
  (ports: MinutesPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, pageIds }: ConfirmMinutes,
  ): Promise<Result<{ meetingId: string }, ConfirmMinutesRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
    const { unitOfWork, minutes } = ports;
    const seen = [...pageIds].sort();
    const command = { commandId, actor, action: 'confirm-minutes', input: { meetingId, pageIds: seen } };
    return unitOfWork.once(
      command,
      async (tx): Promise<Result<{ meetingId: string }, ConfirmMinutesRefusal>> => {
        const found = await findMeeting(ports, tx, actor, {
          action: 'minutes.confirm',
          meetingId,
          lock: true,
        });
        if (!found.ok) return found;
        if (!(await minutes.find(tx, meetingId))) return refuse('MINUTES_NOT_ADOPTED');
        if (await minutes.confirmation(tx, meetingId)) return success({ meetingId });
        const pages = (await minutes.pages(tx, meetingId)).map(({ id }) => id).sort();
        if (pages.length === 0) return refuse('NO_SIGNED_PAGES');
        if (pages.join() !== seen.join()) return refuse('PAGES_CHANGED');
        const by = { by: actorTag(actor), name: actor.name };
        await minutes.confirm(tx, { meetingId, ...by, pages: pages.length });
        const scope = scopeOf(meetingId);
        const data = { pages: pages.length };
        await unitOfWork.audit(tx, { scope, actor, action: 'confirm-minutes', subject: scope, data });
        await unitOfWork.emit(tx, minutesChanged(found.value));
        return success({ meetingId });
      },
    );
  };
