import type { Actor } from '../../../kernel/actor.ts';
import { success, type Result } from '../../../kernel/result.ts';
import type { AttendeeRole, Channel } from '../domain/vocabulary.ts';
import { admitPerson, openDoor, type AdmitRefusal } from './admit-person.ts';
import type { PersonAsked } from './identify-person.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { slipHashOf } from './issue-slip.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';

export type CheckIn = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly person: PersonAsked;
  readonly role: AttendeeRole;
  readonly channel: Channel;
};
export type CheckedIn = {
  readonly attendeeId: string;
  readonly meetingId: string;
  /** In plain, for a phone; shown once. */
  readonly slip: string | null;
};
export type CheckInRefusal = CommandRefusal | AdmitRefusal | 'MEETING_IS_SEALED';

/**
 * Somebody is here: from the roll, by an invitation or by name, adults only (18 in the year of the round, NĐ 59/2023 by
 * analogy). The same person is in once; who went out may come back. A phone gets a slip, of which only the hash is kept.
 */
export const checkIn =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: CheckIn): Promise<Result<CheckedIn, CheckInRefusal>> => {
    const { commandId, meetingId, person, channel, role } = command;
    const { secrets, attendees, unitOfWork } = ports;
    const slip = channel === 'PHONE' ? secrets.slip(commandId) : null;
    const slipHash = slip && slipHashOf(secrets, slip);
    const done = await meetingCommand<Omit<CheckedIn, 'slip'>, CheckInRefusal>(
      ports,
      { commandId, actor, action: 'check-in', input: { meetingId, person, channel, role } },
      async (tx) => {
        const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
        if (!found.ok) return found;
        const door = await openDoor(ports, tx, found.value, await loadRules(ports, tx, found.value));
        const admitted = await admitPerson(ports, tx, door, { person, role, channel, slipHash });
        if (!admitted.ok) return admitted;
        const { attendeeId, notCounted } = admitted.value;
        await ports.meetings.change(tx, meetingId, {});
        const subject = `attendee:${attendeeId}`;
        const data = { role, channel, counts: notCounted === null, notCounted };
        await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'check-in', subject, data });
        return success({ attendeeId, meetingId });
      },
    );
    if (!done.ok) return done;
    const current = slipHash && (await unitOfWork.read((tx) => attendees.findBySlip(tx, slipHash)));
    return success({ ...done.value, slip: current ? slip : null });
  };
