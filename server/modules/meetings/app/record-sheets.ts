import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { checkSheets, type Sheets, type SheetsRefusal } from '../domain/count-sheets.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type RecordSheets = { readonly commandId: string; readonly motionId: string; readonly sheets: Sheets };
export type SheetsRecorded = { readonly motionId: string; readonly meetingId: string };
export type RecordSheetsRefusal = CommandRefusal | SheetsRefusal | 'MOTION_IS_CLOSED' | 'NOT_A_SECRET_BALLOT';

/** What the counting committee found in the box. The latest stands, earlier ones stay on record. */
export const recordSheets =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, motionId, sheets }: RecordSheets,
  ): Promise<Result<SheetsRecorded, RecordSheetsRefusal>> => {
    const command = { commandId, actor, action: 'record-sheets', input: { motionId, sheets } };
    return meetingCommand<SheetsRecorded, RecordSheetsRefusal>(ports, command, async (tx) => {
      const known = await ports.votes.find(tx, motionId);
      const meeting = known && (await ports.meetings.find(tx, known.meetingId));
      if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
      const motion = await ports.votes.holdOpen(tx, motionId);
      if (!motion) return refuse('MOTION_IS_CLOSED');
      if (motion.paperBase === 0) return refuse('NOT_A_SECRET_BALLOT');
      const { papers } = await ports.standAsides.counted(tx, motionId);
      const checked = checkSheets(sheets, motion.base, papers);
      if (!checked.ok) return checked;
      const { handedOut, returned, agree, disagree, noOpinion, spoiled } = checked.value;
      const data = { handedOut, returned, agree, disagree, noOpinion, spoiled };
      await ports.counting.addSheets(tx, { id: newId(), motionId, enteredBy: actorTag(actor), ...data });
      const entry = { scope: scopeOf(meeting.id), actor, subject: `motion:${motionId}`, data };
      await ports.unitOfWork.audit(tx, { ...entry, action: 'record-sheets' });
      await ports.meetings.lock(tx, meeting.id);
      await ports.meetings.change(tx, meeting.id, {});
      return success({ motionId, meetingId: meeting.id });
    });
  };
