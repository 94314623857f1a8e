import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import { tell } from './tell.ts';

export type LinkComplaint = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly householdId: string;
  readonly expectedVersion: number;
};
export type LinkRefusal = CommonRefusal | 'COMPLAINT_CLOSED' | 'RE_CHECK_RUNS' | 'HOUSEHOLD_NOT_REVIEWED';

/** The household that the sender named in words, found on the list. It can be mended until a second visit is asked. */
export const linkComplaint =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: LinkComplaint): Promise<Result<ComplaintChanged, LinkRefusal>> =>
    complaintCommand<LinkRefusal>(
      ports,
      actor,
      { name: 'link-complaint', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
        if ((await ports.reChecks.ofOrigin(tx, of.id)).length > 0) return refuse('RE_CHECK_RUNS');
        const caseId = await ports.complaints.caseOf(tx, of, command.householdId);
        const reviewed = caseId && (await ports.cases.find(tx, caseId));
        if (!caseId || !reviewed) return refuse('HOUSEHOLD_NOT_REVIEWED', { field: 'householdId' });
        const { villageId } = reviewed;
        const happenedOn = ports.keepClocks.today();
        await ports.complaints.addEvent(tx, of.id, { kind: 'LINKED', happenedOn, caseId }, actorTag(actor));
        await ports.complaints.change(tx, of.id, { caseId, villageId });
        const subject = `complaint:${of.id}`;
        await tell(ports.unitOfWork, tx, actor, {
          ...{ at: { ...of, villageId }, action: 'link-complaint', subject, data: { caseId } },
        });
        return success({ complaintId: of.id });
      },
    );
