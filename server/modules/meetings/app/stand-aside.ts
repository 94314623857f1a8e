import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { loadRules, standAsideLeavesBase } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';
import type { Motion } from './vote-store.ts';

export type StandAsideAsked = {
  readonly commandId: string;
  readonly attendeeId: string;
  readonly itemId: string;
};
export type StandAsideDone = {
  readonly meetingId: string;
  readonly attendeeId: string;
  readonly itemId: string;
};
export type StandAsideRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'ITEM_NOT_HERE'
  | 'ITEM_ALREADY_DECIDED'
  | 'NOT_PRESENT'
  | 'NOT_COUNTED'
  | 'STAND_ASIDE_TOO_LATE'
  | 'STAND_ASIDE_BASE_OPTION'
  | 'STALE';

type At = { readonly motion: Motion | null; readonly meetingId: string; readonly attendeeId: string };

/** While the question is open: only who is in its base and has not voted, and only until hands were counted. */
async function leaveOpen({ votes, standAsides }: MeetingPorts, tx: Tx, { motion, attendeeId }: At) {
  if (!motion) return true;
  return (
    (await votes.latestHands(tx, motion.id)) === null &&
    (await standAsides.inElector(tx, motion.id, attendeeId))
  );
}

async function decide(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { attendeeId, itemId }: StandAsideAsked,
): Promise<Result<StandAsideDone, StandAsideRefusal>> {
  const { attendees, agenda, votes, standAsides, meetings, unitOfWork } = ports;
  const known = await attendees.find(tx, attendeeId);
  if (!known) return refuse('NOT_FOUND');
  const { meetingId } = known;
  // motion before meeting, as at a close; ballots and counts wait or come before
  const open = await votes.openOf(tx, meetingId);
  const motion = open?.itemId === itemId ? await votes.holdOpen(tx, open.id) : null;
  const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
  if (!found.ok) return found;
  const item = await agenda.item(tx, itemId);
  if (!item || item.meetingId !== meetingId) return refuse('ITEM_NOT_HERE', { field: 'itemId' });
  if (item.state === 'AGREED' || item.state === 'NOT_AGREED') return refuse('ITEM_ALREADY_DECIDED');
  if (item.state === 'OPEN' && !motion) return refuse('STALE', { currentVersion: found.value.version });
  if (standAsideLeavesBase(await loadRules(ports, tx, found.value))) return refuse('STAND_ASIDE_BASE_OPTION');
  const attendee = await attendees.find(tx, attendeeId);
  if (!attendee || attendee.checkedOutAt !== null) return refuse('NOT_PRESENT');
  const done = { meetingId, attendeeId, itemId };
  if (await standAsides.find(tx, itemId, attendeeId)) return success(done);
  if (!attendee.counts) return refuse('NOT_COUNTED');
  if (!(await leaveOpen(ports, tx, { motion, meetingId, attendeeId }))) return refuse('STAND_ASIDE_TOO_LATE');
  await standAsides.add(tx, { id: newId(), ...done });
  await meetings.change(tx, meetingId, {});
  const scope = scopeOf(meetingId);
  const subject = `attendee:${attendeeId}`;
  await unitOfWork.audit(tx, { scope, actor, action: 'stand-aside', subject, data: { itemId } });
  return success(done);
}

/**
 * "Xin không biểu quyết": somebody close to the household asks not to answer. Stays in the base as no opinion, since the
 * base is everybody attending (QĐ 24/2021 Đ.4 k.3). Whoever voted already has voted.
 */
export const standAside =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: StandAsideAsked): Promise<Result<StandAsideDone, StandAsideRefusal>> => {
    const { commandId, ...input } = command;
    return meetingCommand<StandAsideDone, StandAsideRefusal>(
      ports,
      { commandId, actor, action: 'stand-aside', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
