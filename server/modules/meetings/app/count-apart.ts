import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { sameCounts, type CounterNo } from '../domain/two-counters.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { checkHands, type HandsRefused } from './check-hands.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type CountApart = {
  readonly commandId: string;
  readonly motionId: string;
  /** As `myCount` says it: what is sent for an attempt that is over changes nothing. */
  readonly attempt: number;
  readonly hands: Counts;
};
export type CountedApart = {
  readonly motionId: string;
  readonly meetingId: string;
  readonly counterNo: CounterNo;
};
export type CountApartRefusal =
  CommandRefusal | 'STALE' | 'MOTION_IS_CLOSED' | 'ONE_COUNTER_COUNTS' | 'COUNT_ALREADY_IN' | HandsRefused;

type Sent = Omit<CountApart, 'commandId'> & { readonly meetingId: string; readonly counterNo: CounterNo };

/** Both are in and equal: that is the count. Written as if one person had counted, so that the rest need not know. */
async function takeIfEqual(ports: MeetingPorts, tx: Tx, actor: Actor, { motionId, meetingId }: Sent) {
  const { state, both } = await ports.counting.counting(tx, motionId);
  const [one, other] = both;
  if (state !== 'TAKEN' || !one || !other || !sameCounts(one, other)) return;
  const { agree, disagree, noOpinion, attempt } = one;
  const hands = { agree, disagree, noOpinion };
  await ports.votes.addHands(tx, { id: newId(), motionId, hands, attempt, enteredBy: actorTag(actor) });
  const entry = { scope: scopeOf(meetingId), actor, subject: `motion:${motionId}`, data: hands };
  await ports.unitOfWork.audit(tx, { ...entry, action: 'record-hands' });
}

async function take(
  ports: MeetingPorts,
  tx: Tx,
  actor: Extract<Actor, { kind: 'MEETING' }>,
  sent: Sent,
): Promise<Result<CountedApart, CountApartRefusal>> {
  const { motionId, meetingId, counterNo, attempt, hands } = sent;
  const motion = await ports.votes.holdOpen(tx, motionId);
  if (!motion) return refuse('MOTION_IS_CLOSED');
  if (motion.counters !== 2) return refuse('ONE_COUNTER_COUNTS');
  const checked = await checkHands(ports, tx, motion, hands);
  if (!checked.ok) return checked;
  // motion, then meeting, as at a close; here it makes two counters take turns
  await ports.meetings.lock(tx, meetingId);
  const before = await ports.counting.counting(tx, motionId);
  if (before.counts.some((count) => count.attempt === attempt && count.counterNo === counterNo))
    return refuse('COUNT_ALREADY_IN');
  if (attempt !== before.attempt) return refuse('STALE', { currentVersion: before.attempt });
  const { agree, disagree, noOpinion } = hands;
  const counts = { agree, disagree, noOpinion };
  const { accessId } = actor;
  await ports.counting.addCount(tx, { id: newId(), motionId, attempt, counterNo, accessId, ...counts });
  const entry = { scope: scopeOf(meetingId), actor, subject: `motion:${motionId}` };
  const data = { attempt, counterNo, ...counts };
  await ports.unitOfWork.audit(tx, { ...entry, action: 'count-apart', data });
  await takeIfEqual(ports, tx, actor, sent);
  await ports.meetings.change(tx, meetingId, {});
  return success({ motionId, meetingId, counterNo });
}

/** One of two counters sends what was counted; neither learns the other's number. Unequal: both count again, all is kept. */
export const countApart =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, ...sent }: CountApart,
  ): Promise<Result<CountedApart, CountApartRefusal>> => {
    const command = { commandId, actor, action: 'count-apart', input: sent };
    return meetingCommand<CountedApart, CountApartRefusal>(ports, command, async (tx) => {
      const known = await ports.votes.find(tx, sent.motionId);
      const meeting = known && (await ports.meetings.find(tx, known.meetingId));
      if (!meeting || actor.kind !== 'MEETING' || !can(actor, 'hands.count', factsOf(meeting)))
        return refuse('NOT_FOUND');
      const counterNo = (await ports.links.find(tx, actor.accessId))?.counterNo;
      return counterNo
        ? take(ports, tx, actor, { ...sent, meetingId: meeting.id, counterNo })
        : refuse('NOT_FOUND');
    });
  };
