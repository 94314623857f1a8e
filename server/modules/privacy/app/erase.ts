import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { ERASURE_KINDS, type ErasureKind } from '../domain/request-terms.ts';
import { yearsOf } from '../domain/retention.ts';
import { communeFor, type PrivacyPorts } from './ports.ts';
import type { Erasable } from './privacy-store.ts';
import type { PrivacyRefusal } from './record-request.ts';

export type ErasePersonalData = {
  readonly commandId: string;
  readonly communeId: string;
  readonly kind: ErasureKind;
  readonly subjectId: string;
  readonly reason: string;
};

/** What may be deleted today. A list for a person; nothing goes by itself. */
export function erasableOf(
  { privacy, keepClocks }: PrivacyPorts,
  tx: Tx,
  communeId: string,
): Promise<readonly Erasable[]> {
  const year = Number(keepClocks.today().slice(0, 4));
  const before = Object.fromEntries(ERASURE_KINDS.map((kind) => [kind, year - yearsOf(kind)]));
  return privacy.erasable(tx, communeId, before as Record<ErasureKind, number>);
}

/** Replaces the values; of what was there a hash stays, in the log and beside it who deleted it and why. */
export const erasePersonalData =
  (ports: PrivacyPorts) =>
  (actor: Actor, command: ErasePersonalData): Promise<Result<{ subjectId: string }, PrivacyRefusal>> => {
    const { commandId, ...input } = command;
    const { communeId, kind, subjectId } = command;
    const once = { commandId, actor, action: 'erase-personal-data', input };
    return ports.unitOfWork.once<{ subjectId: string }, PrivacyRefusal>(once, async (tx) => {
      if (!(await communeFor(ports, tx, actor, 'data.erase', communeId))) return refuse('NOT_FOUND');
      const reason = command.reason.trim();
      if (reason === '' || reason.length > 500) return refuse('DATA_REQUEST_WORDS', { field: 'reason' });
      const what = (await erasableOf(ports, tx, communeId)).find(
        (one) => one.kind === kind && one.subjectId === subjectId,
      );
      if (!what) return refuse('NOT_YET_ERASABLE');
      await ports.privacy.erase(tx, { ...what, communeId, reason }, actorTag(actor));
      await ports.unitOfWork.audit(tx, {
        ...{ scope: `households:${communeId}`, actor, action: 'erase-personal-data' },
        ...{ subject: `${kind.toLowerCase()}:${subjectId}`, data: { year: what.year } },
      });
      return success({ subjectId });
    });
  };
