import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import { tell } from './tell.ts';

export type AssignComplaint = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly ownerId: string;
  readonly expectedVersion: number;
};
export type AssignRefusal = CommonRefusal | 'OWNER_NOT_HERE' | 'COMPLAINT_CLOSED';

/** Somebody of the commune answers for it by name. */
export const assignComplaint =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: AssignComplaint): Promise<Result<ComplaintChanged, AssignRefusal>> =>
    complaintCommand<AssignRefusal>(
      ports,
      actor,
      { name: 'assign-complaint', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
        const { ownerId } = command;
        const owners = await ports.complaints.owners(tx, of);
        const itself = actor.kind === 'ACCOUNT' && actor.accountId === ownerId;
        if (!itself && !owners.some(({ id }) => id === ownerId))
          return refuse('OWNER_NOT_HERE', { field: 'ownerId' });
        const owner = `account:${ownerId}`;
        const happenedOn = ports.keepClocks.today();
        await ports.complaints.addEvent(tx, of.id, { kind: 'ASSIGNED', happenedOn, owner }, actorTag(actor));
        await ports.complaints.change(tx, of.id, { owner });
        const subject = `complaint:${of.id}`;
        await tell(ports.unitOfWork, tx, actor, {
          ...{ at: of, action: 'assign-complaint', subject, data: { ownerId } },
        });
        return success({ complaintId: of.id });
      },
    );
