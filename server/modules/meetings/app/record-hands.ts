import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { checkHands, type HandsRefused } from './check-hands.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type RecordHands = { readonly commandId: string; readonly motionId: string; readonly hands: Counts };
export type HandsRecorded = Counts & { readonly motionId: string; readonly meetingId: string };
export type RecordHandsRefusal =
  CommandRefusal | HandsRefused | 'MOTION_IS_CLOSED' | 'TWO_COUNTERS_COUNT' | 'IS_A_SECRET_BALLOT';

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
      const motion = await votes.holdOpen(tx, motionId);
      if (!motion) return refuse('MOTION_IS_CLOSED');
      if (motion.paperBase > 0) return refuse('IS_A_SECRET_BALLOT');
      if (motion.counters === 2) return refuse('TWO_COUNTERS_COUNT');
      const checked = await checkHands(ports, tx, motion, hands);
      if (!checked.ok) return checked;
      await votes.addHands(tx, { id: newId(), motionId, hands, enteredBy: actorTag(actor) });
      const subject = `motion:${motionId}`;
      const { agree, disagree, noOpinion } = hands;
      const data = { agree, disagree, noOpinion };
      const entry = { scope: scopeOf(meeting.id), actor, action: 'record-hands', subject, data };
      await unitOfWork.audit(tx, entry);
      return success({ motionId, meetingId: meeting.id, ...data });
    });
  };
