import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_NAME, readText, requireText, type WrittenRefusal } from '../domain/written.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import { tell } from './tell.ts';

export type RecordAnswer = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly number: string;
  readonly dated: string;
  /** How it was handed over; may be empty. */
  readonly handedOver: string;
  readonly expectedVersion: number;
};
export type AnswerRefusal =
  | CommonRefusal
  | WrittenRefusal
  | 'COMPLAINT_DAY_INVALID'
  | 'COMPLAINT_NOT_DECIDED'
  | 'COMPLAINT_ANSWERED_ALREADY';

/** The letter has its number and is on its way. */
export const recordAnswer =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: RecordAnswer): Promise<Result<ComplaintChanged, AnswerRefusal>> =>
    complaintCommand<AnswerRefusal>(
      ports,
      actor,
      { name: 'record-answer', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        const events = await ports.complaints.events(tx, of.id);
        const decided = events.find(({ kind }) => kind === 'DECIDED');
        if (!decided) return refuse('COMPLAINT_NOT_DECIDED');
        if (events.some(({ kind }) => kind === 'ANSWERED')) return refuse('COMPLAINT_ANSWERED_ALREADY');
        const { dated: day } = command;
        if (!isDay(day) || day > ports.keepClocks.today() || day < decided.happenedOn)
          return refuse('COMPLAINT_DAY_INVALID', { day, field: 'dated' });
        const number = requireText(command.number, 'number', 60);
        if (!number.ok) return number;
        const handed = readText(command.handedOver, 'handedOver', LONGEST_NAME);
        if (!handed.ok) return handed;
        const paper = { number: number.value, words: handed.value };
        const event = { kind: 'ANSWERED', happenedOn: day, ...paper } as const;
        await ports.complaints.addEvent(tx, of.id, event, actorTag(actor));
        await ports.complaints.change(tx, of.id, {});
        const subject = `complaint:${of.id}`;
        await tell(ports.unitOfWork, tx, actor, {
          ...{ at: of, action: 'record-answer', subject, data: { day } },
        });
        return success({ complaintId: of.id });
      },
    );
