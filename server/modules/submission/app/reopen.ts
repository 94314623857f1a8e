import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { SUBMISSION_FIELDS, type SubmissionField } from '../domain/submission-field.ts';
import type { SubmissionStore } from './submission-store.ts';

export type Reopen = {
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  /** Null: the whole village. */
  readonly caseId: string | null;
  readonly fields: readonly SubmissionField[];
  readonly reason: string;
};
export type ReopenRefusal =
  | 'NOT_REPORTED_YET'
  | 'RETURN_FIELDS_MISSING'
  | 'RETURN_REASON_MISSING'
  | 'ALREADY_RETURNED'
  | 'CASE_NOT_SUBMITTED';

const LONGEST = 2000;

/**
 * The tier above gives back one case or one village, inside the transaction of its own command (which asks for leave).
 * Exactly the named fields open; everything else of the commune stays locked.
 */
export const reopen =
  ({ unitOfWork, submissions }: { readonly unitOfWork: UnitOfWork; readonly submissions: SubmissionStore }) =>
  async (tx: Tx, actor: Actor, of: Reopen): Promise<Result<{ openingId: string }, ReopenRefusal>> => {
    const { roundId, communeId } = of;
    const reason = of.reason.normalize('NFC').trim();
    const fields = SUBMISSION_FIELDS.filter((field) => of.fields.includes(field));
    if (fields.length === 0) return refuse('RETURN_FIELDS_MISSING', { field: 'fields' });
    if (reason === '' || reason.length > LONGEST) return refuse('RETURN_REASON_MISSING', { field: 'reason' });
    const part = await submissions.lockPart(tx, { roundId, communeId });
    if (!part?.frozenAt) return refuse('NOT_REPORTED_YET');
    if (of.caseId && !(await submissions.latestOf(tx, of.caseId))) return refuse('CASE_NOT_SUBMITTED');
    if (await submissions.openOpening(tx, of)) return refuse('ALREADY_RETURNED');
    const id = newId();
    await submissions.addOpening(tx, { ...of, id, fields, reason, openedBy: actorTag(actor) });
    await unitOfWork.audit(tx, {
      scope: `commune:${roundId}:${communeId}`,
      actor,
      action: 'reopen-dossier',
      subject: `opening:${id}`,
      data: { caseId: of.caseId, villageId: of.villageId, fields },
    });
    await unitOfWork.emit(tx, { topic: 'dossier.reopened', payload: { roundId, communeId, openingId: id } });
    return success({ openingId: id });
  };
export type ReopenDossier = ReturnType<typeof reopen>;
