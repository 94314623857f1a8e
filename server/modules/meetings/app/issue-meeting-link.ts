import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { linkEnds } from '../domain/link-life.ts';
import type { LinkRole } from '../domain/vocabulary.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type IssueMeetingLink = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly role: LinkRole;
  /** Of a COUNTER: 1 or 2. */
  readonly counterNo?: number | null;
};
export type LinkIssued = {
  readonly meetingId: string;
  readonly path: string;
  readonly pin: string;
  readonly expiresAt: Date;
};
export type IssueMeetingLinkRefusal =
  CommandRefusal | 'MEETING_IS_SEALED' | 'SECRET_ALREADY_SHOWN' | 'COUNTER_NUMBER';

/** One device per counter: a new link puts the one before it, and whoever came in by it, out. */
async function putOut({ links, sessions }: MeetingPorts, tx: Tx, meetingId: string, counterNo: 1 | 2) {
  for (const { id } of await links.ofCounter(tx, meetingId, counterNo)) {
    await links.revoke(tx, id);
    await sessions.revokeOfLink(tx, id);
  }
}

type Asked = Pick<IssueMeetingLink, 'meetingId' | 'role'> & {
  readonly counterNo: 1 | 2 | null;
  readonly token: string;
  readonly pin: string;
};

async function issue(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { meetingId, role, counterNo, token, pin }: Asked,
): Promise<Result<{ meetingId: string }, IssueMeetingLinkRefusal>> {
  const { secrets, links, meetings, unitOfWork, clock } = ports;
  // counters are named in the hall, by whoever runs the evening
  const right = role === 'COUNTER' ? 'meeting.run' : 'meeting.issue-link';
  const found = await lockUnsealed(ports, tx, actor, right, meetingId);
  if (!found.ok) return found;
  if ((role === 'COUNTER') !== (counterNo !== null)) return refuse('COUNTER_NUMBER', { field: 'counterNo' });
  if (counterNo !== null) await putOut(ports, tx, meetingId, counterNo);
  const id = newId();
  const expiresAt = linkEnds(clock.now(), found.value.plannedAt);
  const hashes = { tokenHash: secrets.hash(token), pinHash: pinHash(secrets.hash, token, pin) };
  await links.add(tx, { id, meetingId, role, counterNo, ...hashes, expiresAt });
  await meetings.change(tx, meetingId, {});
  const entry = { scope: scopeOf(meetingId), actor, action: 'issue-meeting-link', subject: `link:${id}` };
  const data = { role, ...(counterNo === null ? {} : { counterNo }) };
  await unitOfWork.audit(tx, { ...entry, data });
  return success({ meetingId });
}

/**
 * Chair, operator and counters have no password: they get a link for the evening and the PIN apart. The path is
 * shown once. The PIN's hash is bound to the token, so that the database alone gives neither.
 */
export const issueMeetingLink =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, role, ...of }: IssueMeetingLink,
  ): Promise<Result<LinkIssued, IssueMeetingLinkRefusal>> => {
    const { secrets, links, unitOfWork } = ports;
    const counterNo = of.counterNo === 1 || of.counterNo === 2 ? of.counterNo : null;
    const token = secrets.token(commandId);
    const pin = secrets.pin(commandId);
    const tokenHash = secrets.hash(token);
    const done = await meetingCommand<{ meetingId: string }, IssueMeetingLinkRefusal>(
      ports,
      { commandId, actor, action: 'issue-meeting-link', input: { meetingId, role, ...of } },
      (tx) => issue(ports, tx, actor, { meetingId, role, counterNo, token, pin }),
    );
    if (!done.ok) return done;
    const link = await unitOfWork.read((tx) => links.findByToken(tx, tokenHash));
    if (!link) return refuse('SECRET_ALREADY_SHOWN');
    return success({ meetingId, path: `/join/${token}`, pin, expiresAt: link.expiresAt });
  };

export const pinHash = (hash: (secret: string) => string, token: string, pin: string): string =>
  hash(`${token}|${pin}`);
