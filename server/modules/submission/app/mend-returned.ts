import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CommuneKey, SubmissionStore } from './submission-store.ts';
import type { Mended } from '../domain/submission-field.ts';

export type MendReturned = {
  readonly commandId: string;
  readonly openingId: string;
  readonly caseId: string;
  readonly mended: Mended;
};
export type MendRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER' | 'RETURN_ANSWERED' | 'FIELD_NOT_RETURNED' | 'INVALID';

const LONGEST = 500;

async function decide(
  { unitOfWork, submissions }: { readonly unitOfWork: UnitOfWork; readonly submissions: SubmissionStore },
  tx: Tx,
  actor: Actor,
  { openingId, caseId, mended }: MendReturned,
): Promise<Result<CommuneKey, MendRefusal>> {
  const known = await submissions.opening(tx, openingId);
  const part = known && (await submissions.lockPart(tx, known));
  if (!part || !can(actor, 'list.change', { areaPath: part.areaPath, roundId: known.roundId }))
    return refuse('NOT_FOUND');
  const opening = await submissions.opening(tx, openingId); // again, under the lock
  if (!opening || opening.answeredAt) return refuse('RETURN_ANSWERED');
  const sent = await submissions.latestOf(tx, caseId);
  const within = opening.caseId ? opening.caseId === caseId : opening.villageId === sent?.villageId;
  if (!sent || !within) return refuse('NOT_FOUND');
  const cause = mended.cause?.normalize('NFC').trim();
  if ((cause?.length ?? 0) > LONGEST) return refuse('INVALID', { field: 'cause' });
  const groups = { ethnicMinority: mended.ethnicMinority, noLabour: mended.noLabour, merit: mended.merit };
  const touchesGroups = Object.values(groups).some((value) => typeof value === 'boolean');
  if (cause !== undefined && !opening.fields.includes('CAUSE')) return refuse('FIELD_NOT_RETURNED');
  if (touchesGroups && !opening.fields.includes('GROUPS')) return refuse('FIELD_NOT_RETURNED');
  await submissions.mendCase(tx, caseId, {
    ...groups,
    ...(cause === undefined ? {} : { cause: cause || null }),
  });
  const { roundId, communeId, villageId } = opening;
  await unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'mend-returned-case',
    subject: `case:${caseId}`,
    data: { openingId, cause: cause !== undefined, groups: touchesGroups },
  });
  await unitOfWork.emit(tx, { topic: 'cases.changed', payload: { roundId, communeId, villageId } });
  return success({ roundId, communeId });
}

/** An officer of the commune mends exactly what the tier above gave back; the chair then sends it. */
export const mendReturned =
  (ports: { readonly unitOfWork: UnitOfWork; readonly submissions: SubmissionStore }) =>
  async (actor: Actor, command: MendReturned): Promise<Result<CommuneKey, MendRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, openingId, caseId, mended } = command;
    const input = { openingId, caseId, mended };
    return ports.unitOfWork.once<CommuneKey, MendRefusal>(
      { commandId, actor, action: 'mend-returned-case', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
