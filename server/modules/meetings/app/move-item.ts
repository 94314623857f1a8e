import { createHash } from 'node:crypto';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AgendaMoves } from './agenda-moves.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type MoveItem = {
  readonly commandId: string;
  readonly itemId: string;
  /** Of an item of the same section; what stands between moves up or down by one. */
  readonly toPosition: number;
  readonly reason: string;
  readonly expectedVersion: number;
};
export type MoveItemRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'MOVE_NEEDS_REASON'
  | 'MOVE_NOT_THERE'
  | 'ITEM_ALREADY_DECIDED';

const LONGEST = 500;

/**
 * The order inside a section is by lot (its seed stands in the log). The chair may move one household or list, with a
 * reason that stands in the notes and in the minutes (the log has its hash); the place in the section is all that changes.
 */
export const moveItem =
  (ports: MeetingPorts & { readonly agendaMoves: AgendaMoves }) =>
  async (
    actor: Actor,
    { commandId, itemId, toPosition, reason, expectedVersion }: MoveItem,
  ): Promise<Result<{ meetingId: string }, MoveItemRefusal>> => {
    const { agenda, meetings, notes, votes, unitOfWork } = ports;
    const command = { commandId, actor, action: 'move-item', input: { itemId, toPosition, reason } };
    return meetingCommand<{ meetingId: string }, MoveItemRefusal>(ports, command, async (tx) => {
      const known = await agenda.item(tx, itemId);
      if (!known) return refuse('NOT_FOUND');
      const { meetingId } = known;
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const { version } = found.value;
      if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
      const why = reason.normalize('NFC').trim();
      if (why === '' || why.length > LONGEST) return refuse('MOVE_NEEDS_REASON', { field: 'reason' });
      if (await votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      const item = await agenda.item(tx, itemId); // again, now that the meeting is locked
      if (!item || item.state !== 'PENDING') return refuse('ITEM_ALREADY_DECIDED');
      const moved = await ports.agendaMoves.move(tx, item, toPosition);
      if (!moved) return refuse('MOVE_NOT_THERE', { field: 'toPosition' });
      const text = `Đổi thứ tự: mục ${item.position} chuyển đến mục ${toPosition}. Lý do: ${why}`;
      await notes.add(tx, { id: newId(), meetingId, itemId, kind: 'ORDER', text });
      await meetings.change(tx, meetingId, {});
      const subject = `item:${itemId}`;
      const reasonSha256 = createHash('sha256').update(why).digest('hex'); // the words stand in the notes
      const data = { from: item.position, to: toPosition, reasonSha256 };
      await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'move-item', subject, data });
      return success({ meetingId });
    });
  };
