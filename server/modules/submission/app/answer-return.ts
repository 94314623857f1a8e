import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { beyond, differencesOf } from '../domain/submission-field.ts';
import type { CommuneKey, Opening, SubmissionStore } from './submission-store.ts';

export type AnswerReturn = {
  readonly commandId: string;
  readonly openingId: string;
  /** What was done; for the appraiser to read. */
  readonly answer: string;
};
export type Answered = CommuneKey & {
  readonly openingId: string;
  /** Cases that were sent in a new version. */
  readonly sent: number;
};
export type AnswerRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'COMMAND_OF_ANOTHER'
  | 'RETURN_ANSWERED'
  | 'ANSWER_MISSING'
  | 'CHANGED_MORE_THAN_ASKED'
  | 'RETURNED_CASE_UNSETTLED'
  | 'RETURN_UNCHANGED';

export type AnswerPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly submissions: SubmissionStore;
  readonly changed: (key: CommuneKey) => void;
};

const LONGEST = 2000;

/** Only what was given back may differ, and every case must be settled again. */
async function judge(
  { submissions }: AnswerPorts,
  tx: Tx,
  opening: Opening,
): Promise<Result<null, AnswerRefusal>> {
  const of = opening.caseId ? { caseId: opening.caseId } : { villageId: opening.villageId };
  const changed = await submissions.compared(tx, opening, of);
  if (changed.some(({ now }) => now !== null && now.outcome !== 'AGREED'))
    return refuse('RETURNED_CASE_UNSETTLED');
  const wholeVillage = opening.caseId === null;
  if (!wholeVillage && changed.some(({ now }) => now === null))
    return refuse('CHANGED_MORE_THAN_ASKED', { fields: 'danh sách' });
  const more = changed.flatMap(({ sent, now }) =>
    sent && now && !wholeVillage ? beyond(opening.fields, differencesOf(sent, now)) : [],
  );
  if (more.length > 0)
    return refuse('CHANGED_MORE_THAN_ASKED', { fields: more.map(({ key }) => key).join(', ') });
  const papersOnly = opening.fields.includes('PAPERS');
  return changed.length === 0 && !papersOnly ? refuse('RETURN_UNCHANGED') : success(null);
}

async function decide(
  ports: AnswerPorts,
  tx: Tx,
  actor: Actor,
  { openingId, answer: written }: AnswerReturn,
): Promise<Result<Answered, AnswerRefusal>> {
  const { unitOfWork, submissions } = ports;
  const known = await submissions.opening(tx, openingId);
  const part = known && (await submissions.lockPart(tx, known));
  if (!part || !can(actor, 'commune.report', { areaPath: part.areaPath, roundId: known.roundId }))
    return refuse('NOT_FOUND');
  const opening = await submissions.opening(tx, openingId); // again, under the lock
  if (!opening || opening.answeredAt) return refuse('RETURN_ANSWERED');
  const answer = written.normalize('NFC').trim();
  if (answer === '' || answer.length > LONGEST) return refuse('ANSWER_MISSING', { field: 'answer' });
  const judged = await judge(ports, tx, opening);
  if (!judged.ok) return judged;
  const sent = await submissions.sendAgain(tx, opening, actorTag(actor));
  await submissions.answerOpening(tx, openingId, answer, actorTag(actor));
  const { roundId, communeId, caseId, villageId } = opening;
  await unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'answer-return',
    subject: `opening:${openingId}`,
    data: { sent },
  });
  const payload = { roundId, communeId, openingId, caseId, villageId };
  await unitOfWork.emit(tx, { topic: 'submission.answered', payload });
  return success({ roundId, communeId, openingId, sent });
}

/**
 * The commune sends back what it mended: a new version of the case beside the first, which stays. Only the fields that the
 * tier above named may differ; the same appraiser sees the change and nothing else. From then on it is locked again.
 */
export const answerReturn =
  (ports: AnswerPorts) =>
  async (actor: Actor, command: AnswerReturn): Promise<Result<Answered, AnswerRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'answer-return', input };
    const done = await ports.unitOfWork.once<Answered, AnswerRefusal>(once, (tx) =>
      decide(ports, tx, actor, command),
    );
    if (done.ok) ports.changed(done.value);
    return done;
  };
