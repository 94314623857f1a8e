import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_ADDRESS, LONGEST_NAME, requireText, type WrittenRefusal } from '../domain/written.ts';
import { complaintCommand, type CommonRefusal, type ComplaintChanged } from './complaint-command.ts';
import type { ComplaintPorts } from './ports.ts';
import { takeSignature } from './receive.ts';
import { tell } from './tell.ts';

export type SignComplaint = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly name: string;
  readonly address: string;
  readonly signedAs: 'SIGNATURE' | 'FINGERPRINT';
  readonly signedOn: string;
  readonly expectedVersion: number;
};
export type SignRefusal =
  CommonRefusal | WrittenRefusal | 'COMPLAINT_DAY_INVALID' | 'COMPLAINT_CLOSED' | 'COMPLAINT_SIGNED_ALREADY';

/** The sender has come to the office, or sent a paper: what was information is a complaint from the day of the signature. */
export const signComplaint =
  (ports: ComplaintPorts) =>
  (actor: Actor, command: SignComplaint): Promise<Result<ComplaintChanged, SignRefusal>> =>
    complaintCommand<SignRefusal>(
      ports,
      actor,
      { name: 'sign-complaint', may: 'complaint.work' },
      command,
      async (tx, { of }) => {
        if (of.kind === 'COMPLAINT') return refuse('COMPLAINT_SIGNED_ALREADY');
        if (of.state === 'CLOSED') return refuse('COMPLAINT_CLOSED');
        const { signedOn: day, signedAs } = command;
        if (!isDay(day) || day > ports.keepClocks.today() || day < of.receivedOn)
          return refuse('COMPLAINT_DAY_INVALID', { day, field: 'signedOn' });
        const name = requireText(command.name, 'name', LONGEST_NAME);
        if (!name.ok) return name;
        const address = requireText(command.address, 'address', LONGEST_ADDRESS);
        if (!address.ok) return address;
        const signature = { name: name.value, address: address.value, signedAs, signedOn: day };
        await takeSignature(ports, tx, actor, of, signature);
        const subject = `complaint:${of.id}`;
        await tell(ports.unitOfWork, tx, actor, {
          ...{ at: of, action: 'sign-complaint', subject, data: { signedOn: day } },
        });
        return success({ complaintId: of.id });
      },
    );
