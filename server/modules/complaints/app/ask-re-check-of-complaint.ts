import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { askReCheck, type AskReCheckRefusal } from './ask-re-check.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';

export type AskReCheckOfComplaint = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly expectedVersion: number;
};
export type AskOfComplaintRefusal =
  CommonRefusal | AskReCheckRefusal | 'COMPLAINT_CLOSED' | 'COMPLAINT_WITHOUT_CASE' | 'COMPLAINT_NOT_SIGNED';

/** QĐ 24/2021 Đ.4 k.4: a complaint leads to a second visit. Feedback may lead to one too, if the officer thinks so. */
export const askReCheckOfComplaint =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: AskReCheckOfComplaint): Promise<Result<ComplaintChanged, AskOfComplaintRefusal>> =>
    complaintCommand<AskOfComplaintRefusal>(
      ports,
      actor,
      { name: 'ask-re-check-of-complaint', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
        if (!of.caseId) return refuse('COMPLAINT_WITHOUT_CASE');
        if (of.toBeSigned) return refuse('COMPLAINT_NOT_SIGNED');
        if ((await ports.reChecks.ofOrigin(tx, of.id)).length > 0) return refuse('RE_CHECK_RUNS');
        const ask = { caseId: of.caseId, origin: 'COMPLAINT', originId: of.id } as const;
        const asked = await askReCheck(ports)(tx, actor, { ...ask, askedCode: null, askedWords: '' });
        if (!asked.ok) return asked;
        const { reCheckId } = asked.value;
        const event = { kind: 'RE_CHECK_ASKED', happenedOn: ports.keepClocks.today(), reCheckId } as const;
        await ports.complaints.addEvent(tx, of.id, event, actorTag(actor));
        await ports.complaints.change(tx, of.id, {});
        return success({ complaintId: of.id });
      },
    );
