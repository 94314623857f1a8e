import { normalizeCode } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { phoneSessionEnds } from '../../identity/index.ts';
import { slipHashOf } from './issue-slip.ts';
import { scopeOf } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type JoinBySlip = {
  readonly code: string;
  readonly slip: string;
  /** Who tries: a session, or a device. One hall may be one address, so it never stands alone in a limit. */
  readonly source: string;
};
export type PhoneJoined = {
  readonly code: string;
  readonly meetingId: string;
  /** For the cookie. */
  readonly token: string;
  readonly expiresAt: Date;
};
export type JoinBySlipRefusal = 'SLIP_UNKNOWN' | 'TOO_MANY_TRIES';

async function join(
  ports: MeetingPorts,
  tx: Tx,
  code: string,
  slipHash: string,
): Promise<Result<PhoneJoined, 'SLIP_UNKNOWN'>> {
  const { meetings, attendees, sessions, clock } = ports;
  const known = await attendees.findBySlip(tx, slipHash);
  const meeting = known && (await meetings.lock(tx, known.meetingId)); // meeting before attendee, as everywhere
  const attendee = known && (await attendees.findBySlip(tx, slipHash)); // as it is now: it may just have been re-issued
  if (!meeting || !attendee || meeting.code !== code) return refuse('SLIP_UNKNOWN');
  if (meeting.state === 'SEALED' || attendee.checkedOutAt !== null) return refuse('SLIP_UNKNOWN');
  const expiresAt = phoneSessionEnds(clock.now());
  const token = await sessions.openForPhone(tx, attendee.id, expiresAt);
  if (!attendee.phoneJoined) {
    await attendees.change(tx, attendee.id, { phoneJoined: true });
    await meetings.change(tx, meeting.id, {});
    const actor = { kind: 'PHONE', attendeeId: attendee.id, meetingId: meeting.id } as const;
    const subject = `attendee:${attendee.id}`;
    await ports.unitOfWork.audit(tx, { scope: scopeOf(meeting.id), actor, action: 'join-by-slip', subject });
  }
  return success({ code, meetingId: meeting.id, token, expiresAt });
}

/**
 * A phone comes in by the meeting's code and a slip. The slip works again on the same phone until a new one is issued.
 * A source that guesses is slowed down. A right slip is let in all the same, since behind one address a whole hall may
 * stand; with its 58 bits that gives a guesser nothing, and no number of guesses locks a meeting.
 */
export const joinBySlip =
  (ports: MeetingPorts) =>
  async ({ code, slip, source }: JoinBySlip): Promise<Result<PhoneJoined, JoinBySlipRefusal>> => {
    const meetingCode = normalizeCode(code).slice(0, 40);
    const key = `${meetingCode}|${source}`;
    const slipHash = slipHashOf(ports.secrets, slip);
    const joined = await ports.unitOfWork.run((tx) => join(ports, tx, meetingCode, slipHash));
    if (joined.ok) {
      ports.live.meetingChanged(joined.value.meetingId);
      return joined;
    }
    const retryAfterSeconds = ports.slipWaits.wait(key);
    if (retryAfterSeconds !== null) return refuse('TOO_MANY_TRIES', { retryAfterSeconds });
    ports.slipWaits.failed(key);
    return joined;
  };
