import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import { tell } from './tell.ts';

export type OpenLeftOutRequest = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly villageId: string;
  /** One of the commune, or a new one. */
  readonly householdId: string | null;
  readonly headName: string | null;
  readonly size: number | null;
  readonly expectedVersion: number;
};
export type LeftOutRefusal =
  CommonRefusal | 'COMPLAINT_CLOSED' | 'NOT_ABOUT_LEFT_OUT' | 'COMPLAINT_NOT_SIGNED' | ListRefusal;
/** Of the request itself, as the module of the lists says it. */
type ListRefusal =
  | 'INVALID'
  | 'EVENT_IN_FUTURE'
  | 'REQUEST_NOT_SIGNED'
  | 'HOUSEHOLD_ENDED'
  | 'ALREADY_ON_LIST'
  | 'NO_FORM_TO_LEAVE';

/**
 * Somebody who was left out is not re-checked but reviewed: the signed complaint is taken as the request (Mẫu số 01), and
 * the household comes on the list as any other that asks.
 */
export const openLeftOutRequest =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: OpenLeftOutRequest): Promise<Result<ComplaintChanged, LeftOutRefusal>> =>
    complaintCommand<LeftOutRefusal>(
      ports,
      actor,
      { name: 'open-left-out-request', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
        if (of.about !== 'LEFT_OUT') return refuse('NOT_ABOUT_LEFT_OUT');
        const { signature } = await ports.complaints.text(tx, of.id);
        if (!signature) return refuse('COMPLAINT_NOT_SIGNED');
        const { roundId, communeId } = of;
        const { villageId, householdId, headName, size } = command;
        const newHousehold = householdId ? null : { headName: headName ?? '', toName: null, size };
        const asked = await ports.receiveWithin(tx, actor, {
          ...{ roundId, communeId, villageId, householdId, newHousehold },
          ...{ askedBy: signature.name, signedAs: signature.signedAs, writtenBy: null, words: '' },
          receivedOn: signature.signedOn,
        });
        if (!asked.ok) return { ...asked, code: asked.code as ListRefusal };
        const { requestId } = asked.value;
        const event = { kind: 'REQUEST_OPENED', happenedOn: ports.keepClocks.today(), requestId } as const;
        await ports.complaints.addEvent(tx, of.id, event, actorTag(actor));
        await ports.complaints.change(tx, of.id, { villageId });
        const subject = `complaint:${of.id}`;
        await tell(ports.unitOfWork, tx, actor, {
          ...{ at: { ...of, villageId }, action: 'open-left-out-request', subject, data: { requestId } },
        });
        return success({ complaintId: of.id });
      },
    );
