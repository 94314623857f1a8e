import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { FormPorts } from './form-ports.ts';
import { loadSubject } from './load-subject.ts';
import { cleanReason } from './submit-assessment.ts';

export type DecideFormA = {
  readonly commandId: string;
  readonly entryId: string;
  readonly eligible: boolean;
  readonly reason: string;
  /** Name of the reviewer who signed the form. */
  readonly signedBy: string;
};
export type FormADecided = { readonly entryId: string; readonly eligible: boolean };
export type FormARefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'COMMUNE_HAS_REPORTED'
  | 'FORM_A_TOO_LATE'
  | 'ROUND_CLOSED'
  | 'REASON_MISSING'
  | 'SIGNER_MISSING'
  | 'COMMAND_OF_ANOTHER';

/**
 * Phiếu A of a household that asked: whether form B is made. Its items are not at hand, so the reviewer decides with a
 * reason and a signature. A "no" strikes nobody from the list: that the commune does, with its own reason.
 */
export const decideFormA =
  (ports: FormPorts) =>
  async (actor: Actor, command: DecideFormA): Promise<Result<FormADecided, FormARefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { entryId, eligible } = input;
    const once = { commandId, actor, action: 'decide-form-a', input };
    return ports.unitOfWork.once<FormADecided, FormARefusal>(once, async (tx) => {
      const asked = { actor, action: 'assessment.submit', lock: true } as const;
      const found = await loadSubject(ports, tx, asked, { entryId });
      if (!found.ok) return found;
      if (found.value.place.round.state === 'CLOSED') return refuse('ROUND_CLOSED');
      if (found.value.entry?.state !== 'WAITING') return refuse('FORM_A_TOO_LATE');
      const [reason, signedBy] = [cleanReason(command.reason), cleanReason(command.signedBy)];
      if (!reason) return refuse('REASON_MISSING', { field: 'reason' });
      if (!signedBy) return refuse('SIGNER_MISSING', { field: 'signedBy' });
      const decided = { id: newId(), entryId, eligible, reason, signedBy, enteredBy: actorTag(actor) };
      await ports.formsA.add(tx, decided);
      const { round, commune } = found.value.place;
      const scope = `commune:${round.id}:${commune.communeId}`;
      const entry = {
        scope,
        actor,
        action: 'decide-form-a',
        subject: `entry:${entryId}`,
        data: { eligible },
      };
      await ports.unitOfWork.audit(tx, entry);
      return success({ entryId, eligible });
    });
  };
