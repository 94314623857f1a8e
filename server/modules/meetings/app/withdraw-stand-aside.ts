import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import type { StandAsideAsked, StandAsideDone } from './stand-aside.ts';

export type WithdrawStandAsideRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'ITEM_NOT_HERE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'ITEM_ALREADY_DECIDED';

/** Before the question opens a person may think again; from then on its base is frozen. */
export const withdrawStandAside =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, attendeeId, itemId }: StandAsideAsked,
  ): Promise<Result<StandAsideDone, WithdrawStandAsideRefusal>> => {
    const { attendees, agenda, standAsides, meetings, unitOfWork } = ports;
    const command = { commandId, actor, action: 'withdraw-stand-aside', input: { attendeeId, itemId } };
    return meetingCommand<StandAsideDone, WithdrawStandAsideRefusal>(ports, command, async (tx) => {
      const known = await attendees.find(tx, attendeeId);
      if (!known) return refuse('NOT_FOUND');
      const { meetingId } = known;
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const item = await agenda.item(tx, itemId);
      if (!item || item.meetingId !== meetingId) return refuse('ITEM_NOT_HERE', { field: 'itemId' });
      if (item.state === 'OPEN') return refuse('CLOSE_THE_QUESTION_FIRST');
      if (item.state !== 'PENDING') return refuse('ITEM_ALREADY_DECIDED');
      const done = { meetingId, attendeeId, itemId };
      const stands = await standAsides.find(tx, itemId, attendeeId);
      if (!stands) return success(done);
      await standAsides.withdraw(tx, stands.id);
      await meetings.change(tx, meetingId, {});
      const scope = scopeOf(meetingId);
      const subject = `attendee:${attendeeId}`;
      const entry = { scope, actor, action: 'withdraw-stand-aside', subject, data: { itemId } };
      await unitOfWork.audit(tx, entry);
      return success(done);
    });
  };
