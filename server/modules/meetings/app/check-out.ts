import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Attendee } from './attendee-store.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type CheckOut = {
  readonly commandId: string;
  readonly attendeeId: string;
  /** Of the attendee. */
  readonly expectedVersion: number;
};
export type CheckedOut = { readonly attendeeId: string; readonly meetingId: string };
export type CheckOutRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'STALE';

/** With one vote per household: whoever of the household came next and is still here counts from now on. */
async function countTheNext(
  { attendees }: Pick<MeetingPorts, 'attendees'>,
  tx: Tx,
  left: Attendee,
): Promise<string | null> {
  if (!left.counts || left.householdId === null) return null;
  const next = (await attendees.of(tx, left.meetingId)).find(
    ({ householdId, notCounted, checkedOutAt }) =>
      householdId === left.householdId && notCounted === 'HOUSEHOLD_REPRESENTED' && checkedOutAt === null,
  );
  if (!next) return null;
  await attendees.change(tx, next.id, { notCounted: null });
  return next.id;
}

/** Somebody goes home. Of a question that is open they stay an elector: its base does not change. */
export const checkOut =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, attendeeId, expectedVersion }: CheckOut,
  ): Promise<Result<CheckedOut, CheckOutRefusal>> => {
    const { attendees, meetings, unitOfWork } = ports;
    const command = { commandId, actor, action: 'check-out', input: { attendeeId } };
    return meetingCommand<CheckedOut, CheckOutRefusal>(ports, command, async (tx) => {
      const known = await attendees.find(tx, attendeeId);
      if (!known) return refuse('NOT_FOUND');
      const { meetingId } = known;
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const attendee = await attendees.find(tx, attendeeId); // as it is now that the meeting is locked
      if (!attendee || attendee.checkedOutAt !== null) return success({ attendeeId, meetingId });
      if (attendee.version !== expectedVersion) return refuse('STALE', { currentVersion: attendee.version });
      await attendees.change(tx, attendeeId, { present: false });
      const next = await countTheNext(ports, tx, attendee);
      await meetings.change(tx, meetingId, {});
      const subject = `attendee:${attendeeId}`;
      const entry = { scope: scopeOf(meetingId), actor, action: 'check-out', subject };
      await unitOfWork.audit(tx, next ? { ...entry, data: { countsNow: next } } : entry);
      return success({ attendeeId, meetingId });
    });
  };
