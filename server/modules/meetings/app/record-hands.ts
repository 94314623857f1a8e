import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { mayRaise, sumOf } from '../domain/count-hands.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type RecordHands = { readonly commandId: string; readonly motionId: string; readonly hands: Counts };
export type HandsRecorded = Counts & { readonly motionId: string; readonly meetingId: string };
export type RecordHandsRefusal =
  CommandRefusal | 'HANDS_INVALID' | 'MOTION_IS_CLOSED' | 'HANDS_MORE_THAN_PRESENT' | 'HANDS_OF_STAND_ASIDES';

/** A count of raised hands, by key or typed. The latest stands, earlier ones stay on record. */
export const recordHands =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, motionId, hands }: RecordHands,
  ): Promise<Result<HandsRecorded, RecordHandsRefusal>> => {
    const { unitOfWork, votes, meetings } = ports;
    const command = { commandId, actor, action: 'record-hands', input: { motionId, hands } };
    return meetingCommand<HandsRecorded, RecordHandsRefusal>(ports, command, async (tx) => {
      const known = await votes.find(tx, motionId);
      const meeting = known && (await meetings.find(tx, known.meetingId));
      if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
      const parts = [hands.agree, hands.disagree, hands.noOpinion];
      if (parts.some((part) => !Number.isInteger(part) || part < 0))
        return refuse('HANDS_INVALID', { field: 'hands' });
      const motion = await votes.holdOpen(tx, motionId);
      if (!motion) return refuse('MOTION_IS_CLOSED');
      const counted = sumOf(hands);
      if (counted > motion.base) return refuse('HANDS_MORE_THAN_PRESENT', { counted, base: motion.base });
      const aside = await ports.standAsides.counted(tx, motionId);
      const most = mayRaise(hands, motion.base, motion.handBase, aside);
      if (hands.agree + hands.disagree > most)
        return refuse('HANDS_OF_STAND_ASIDES', {
          raised: hands.agree + hands.disagree,
          most,
          aside: aside.hands + aside.phones,
        });
      await votes.addHands(tx, { id: newId(), motionId, hands, enteredBy: actorTag(actor) });
      const subject = `motion:${motionId}`;
      const { agree, disagree, noOpinion } = hands;
      const data = { agree, disagree, noOpinion };
      const entry = { scope: scopeOf(meeting.id), actor, action: 'record-hands', subject, data };
      await unitOfWork.audit(tx, entry);
      return success({ motionId, meetingId: meeting.id, ...data });
    });
  };
