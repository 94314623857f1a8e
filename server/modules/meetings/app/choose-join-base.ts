import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type ChooseJoinBase = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly address: string;
};
export type ChooseJoinBaseRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'ADDRESS_NOT_OURS';

/** The address in the QR: one under which this server is reached, so that the wall never sends phones elsewhere. */
export const chooseJoinBase =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, address }: ChooseJoinBase,
  ): Promise<Result<{ meetingId: string }, ChooseJoinBaseRefusal>> => {
    const command = { commandId, actor, action: 'choose-join-base', input: { meetingId, address } };
    return meetingCommand<{ meetingId: string }, ChooseJoinBaseRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const joinBase = address.trim().replace(/\/+$/, '');
      if (!ports.joinAddresses().includes(joinBase)) return refuse('ADDRESS_NOT_OURS', { field: 'address' });
      await ports.meetings.change(tx, meetingId, { joinBase });
      const scope = scopeOf(meetingId);
      const entry = { scope, actor, action: 'choose-join-base', subject: scope, data: { joinBase } };
      await ports.unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
