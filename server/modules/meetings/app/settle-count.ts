import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type SettleCount = {
  readonly commandId: string;
  readonly motionId: string;
  readonly counterNo: number;
  /** As the chair gives it. */
  readonly reason: string;
};
export type CountSettled = { readonly motionId: string; readonly meetingId: string };
export type SettleCountRefusal =
  CommandRefusal | 'MOTION_IS_CLOSED' | 'COUNTER_NUMBER' | 'COUNT_NOT_DIFFERENT' | 'SETTLE_NEEDS_REASON';

const LONGEST = 300;

async function settle(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { motionId, counterNo, reason }: Omit<SettleCount, 'commandId'>,
): Promise<Result<CountSettled, SettleCountRefusal>> {
  const known = await ports.votes.find(tx, motionId);
  const meeting = known && (await ports.meetings.find(tx, known.meetingId));
  if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
  if (counterNo !== 1 && counterNo !== 2) return refuse('COUNTER_NUMBER', { field: 'counterNo' });
  if (!reason || reason.length > LONGEST) return refuse('SETTLE_NEEDS_REASON', { field: 'reason' });
  if (!(await ports.votes.holdOpen(tx, motionId))) return refuse('MOTION_IS_CLOSED');
  await ports.meetings.lock(tx, meeting.id);
  const { state, both } = await ports.counting.counting(tx, motionId);
  const stands = both.find((count) => count.counterNo === counterNo);
  if (state !== 'DIFFERENT' || !stands) return refuse('COUNT_NOT_DIFFERENT');
  const { agree, disagree, noOpinion, attempt } = stands;
  const hands = { agree, disagree, noOpinion };
  const settled = { counterNo, reason } as const;
  const enteredBy = actorTag(actor);
  await ports.votes.addHands(tx, { id: newId(), motionId, hands, attempt, enteredBy, settled });
  const entry = { scope: scopeOf(meeting.id), actor, subject: `motion:${motionId}` };
  await ports.unitOfWork.audit(tx, { ...entry, action: 'settle-count', data: { attempt, counterNo } });
  await ports.unitOfWork.audit(tx, { ...entry, action: 'record-hands', data: hands });
  await ports.meetings.change(tx, meeting.id, {});
  return success({ motionId, meetingId: meeting.id });
}

/** Two counters differ and cannot count again: the chair says whose number stands, and why. Both stay on record. */
export const settleCount =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, motionId, counterNo, reason: written }: SettleCount,
  ): Promise<Result<CountSettled, SettleCountRefusal>> => {
    const input = { motionId, counterNo, reason: written.normalize('NFC').trim() };
    const command = { commandId, actor, action: 'settle-count', input };
    return meetingCommand<CountSettled, SettleCountRefusal>(ports, command, (tx) =>
      settle(ports, tx, actor, input),
    );
  };
