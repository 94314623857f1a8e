import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { HandOverStore } from './hand-over-store.ts';
import { pinHash } from './issue-meeting-link.ts';
import type { Link } from './link-store.ts';
import { scopeOf } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type JoinMeeting = { readonly token: string; readonly pin: string };
export type MeetingJoined = {
  readonly actor: Extract<Actor, { kind: 'MEETING' }>;
  readonly code: string;
  /** For the cookie. */
  readonly sessionToken: string;
  readonly expiresAt: Date;
};
export type JoinMeetingRefusal = 'LINK_NOT_VALID' | 'HAND_OVER_USED' | 'PIN_WRONG' | 'TOO_MANY_TRIES';

async function enter(
  { meetings, sessions, unitOfWork }: MeetingPorts,
  tx: Tx,
  { id: accessId, meetingId, role, expiresAt }: Link,
): Promise<Result<MeetingJoined, 'LINK_NOT_VALID'>> {
  const meeting = await meetings.find(tx, meetingId);
  if (!meeting) return refuse('LINK_NOT_VALID');
  const sessionToken = await sessions.openForLink(tx, accessId, expiresAt);
  const actor = { kind: 'MEETING', accessId, meetingId, role } as const;
  const subject = `link:${accessId}`;
  await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'join-meeting', subject });
  return success({ actor, code: meeting.code, sessionToken, expiresAt });
}

type Ports = MeetingPorts & { readonly handOvers: HandOverStore };

/** A link that was handed over opens for the first device, in time. */
async function enterOnce(
  ports: Ports,
  tx: Tx,
  link: Link,
): Promise<Result<MeetingJoined, 'LINK_NOT_VALID' | 'HAND_OVER_USED'>> {
  const handedOver = await ports.handOvers.find(tx, link.id);
  if (handedOver && !(await ports.handOvers.use(tx, link.id))) return refuse('HAND_OVER_USED');
  return enter(ports, tx, link);
}

/** Link and PIN together open one meeting for one evening. Wrong PINs are counted by link: five, then a wait that grows. */
export const joinMeeting =
  (ports: Ports) =>
  async ({ token, pin }: JoinMeeting): Promise<Result<MeetingJoined, JoinMeetingRefusal>> => {
    const { secrets, links, pinWaits, unitOfWork, clock } = ports;
    const link = await unitOfWork.read((tx) => links.findByToken(tx, secrets.hash(token.slice(0, 100))));
    if (!link || link.revokedAt !== null || link.expiresAt <= clock.now()) return refuse('LINK_NOT_VALID');
    const retryAfterSeconds = pinWaits.wait(link.id);
    if (retryAfterSeconds !== null) return refuse('TOO_MANY_TRIES', { retryAfterSeconds });
    if (pinHash(secrets.hash, token, pin.replace(/\s/g, '').slice(0, 20)) !== link.pinHash) {
      pinWaits.failed(link.id);
      return refuse('PIN_WRONG', { field: 'pin' });
    }
    pinWaits.succeeded(link.id);
    return unitOfWork.run((tx) => enterOnce(ports, tx, link));
  };
