import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { answersSchema, readAnswers, type Answers } from '../domain/answers.ts';
import { mergeAnswers } from '../domain/merge-answers.ts';
import { assessForm, formContext, type AssessRefusal } from './assess-form.ts';
import type { PastAssessment } from './assessment-store.ts';
import type { FormPorts } from './form-ports.ts';
import { loadSubject, type Subject, type SubjectId } from './load-subject.ts';
import { writeAssessment } from './write-assessment.ts';

export type SubmitAssessment = SubjectId & {
  readonly commandId: string;
  /** The version that the writer saw; 0: none yet. An older one is merged, never lost. */
  readonly expectedVersion: number;
  readonly answers: unknown;
  /** Why, once there is a version. */
  readonly reason: string | null;
};

/**
 * WRITTEN: a new version. MERGED: so too, with what somebody else had changed meanwhile. PENDING: both changed the same
 * answer, both are kept, a person decides.
 */
export type AssessmentSubmission = {
  readonly outcome: 'WRITTEN' | 'MERGED' | 'PENDING';
  readonly caseId: string;
  /** The version now in force. */
  readonly version: number;
  readonly conflictId: string | null;
};

export type SubmitRefusal =
  | AssessRefusal
  | RescoreRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'ANSWERS_UNREADABLE'
  | 'REASON_MISSING'
  | 'FORM_A_FIRST'
  | 'FORM_A_SAYS_NO'
  | 'ENTRY_STRUCK'
  | 'COMMAND_OF_ANOTHER';
export type RescoreRefusal = 'COMMUNE_HAS_REPORTED' | 'ROUND_CLOSED' | 'CASE_AGREED' | 'CASE_ON_AGENDA';

const LONGEST_REASON = 1000;
export const cleanReason = (reason: string | null): string | null =>
  reason?.normalize('NFC').trim().slice(0, LONGEST_REASON) || null;

/** The round is over, or a meeting has the household before it or has agreed: the score stays as the room saw it. */
export function rescoreRefusal({ place, reviewed }: Subject) {
  if (place.round.state === 'CLOSED') return refuse('ROUND_CLOSED');
  if (reviewed?.state === 'AGREED') return refuse('CASE_AGREED');
  return reviewed?.state === 'ON_AGENDA' ? refuse('CASE_ON_AGENDA') : null;
}

/** Who asked for a review has form A first (QĐ 24/2021 Đ.4 k.2). */
async function formARefusal({ formsA }: FormPorts, tx: Tx, { entry, reviewed }: Subject) {
  if (!entry || entry.because !== 'REQUEST' || reviewed) return null;
  const [decided] = await formsA.latestOf(tx, [entry.id]);
  if (!decided) return refuse('FORM_A_FIRST');
  return decided.eligible ? null : refuse('FORM_A_SAYS_NO');
}

/** The answers of a version; null when only its points are known. */
export const answersOf = (of: Pick<PastAssessment, 'answers'> | null): Answers | null => {
  const read = answersSchema.safeParse(of?.answers);
  return read.success ? read.data : null;
};

type Meeting = {
  readonly subject: Subject;
  readonly before: PastAssessment;
  readonly mine: Answers;
  readonly reason: string | null;
};

/** The writer had an older version: what does not clash becomes one form; what does waits for a person. */
async function meet(
  ports: FormPorts,
  tx: Tx,
  actor: Actor,
  { subject, before, mine, reason }: Meeting,
  baseVersion: number,
): Promise<Result<AssessmentSubmission, SubmitRefusal>> {
  const base = baseVersion > 0 ? await ports.assessments.version(tx, before.caseId, baseVersion) : null;
  const merged = mergeAnswers(answersOf(base), answersOf(before) ?? mine, mine);
  const read = readAnswers(merged.answers);
  const context = await formContext(ports, tx, subject.place, mine);
  const form = read.ok ? assessForm(context, read.value, subject.reviewed?.otherOpinion ?? null) : read;
  if (merged.clashes.length === 0 && form.ok) {
    const written = await writeAssessment(ports, tx, actor, {
      ...{ subject, form: form.value, before, reason, action: 'submit-assessment' },
    });
    return success({ outcome: 'MERGED', ...written, conflictId: null });
  }
  const pending = { id: newId(), caseId: before.caseId, baseVersion, answers: mine, reason };
  await ports.conflicts.add(tx, { ...pending, enteredBy: actorTag(actor) });
  const { round, commune } = subject.place;
  await ports.unitOfWork.audit(tx, {
    scope: `commune:${round.id}:${commune.communeId}`,
    actor,
    action: 'keep-conflict',
    subject: `case:${before.caseId}`,
    data: { conflictId: pending.id, baseVersion, version: before.version, clashes: merged.clashes.length },
  });
  const { caseId, version } = before;
  return success({ outcome: 'PENDING', caseId, version, conflictId: pending.id });
}

async function decide(
  ports: FormPorts,
  tx: Tx,
  actor: Actor,
  command: SubmitAssessment,
): Promise<Result<AssessmentSubmission, SubmitRefusal>> {
  const found = await loadSubject(ports, tx, { actor, action: 'assessment.submit', lock: true }, command);
  if (!found.ok) return found;
  const subject = found.value;
  if (subject.entry?.state === 'STRUCK') return refuse('ENTRY_STRUCK');
  const barred = rescoreRefusal(subject) ?? (await formARefusal(ports, tx, subject));
  if (barred) return barred;
  const answers = readAnswers(command.answers);
  if (!answers.ok) return answers;
  const before = subject.reviewed ? await ports.assessments.latest(tx, subject.reviewed.id) : null;
  const { expectedVersion } = command;
  if (expectedVersion < 0 || expectedVersion > (before?.version ?? 0))
    return refuse('INVALID', { field: 'expectedVersion' });
  const reason = cleanReason(command.reason);
  const context = await formContext(ports, tx, subject.place, answers.value);
  const form = assessForm(context, answers.value, subject.reviewed?.otherOpinion ?? null);
  if (!form.ok) return form;
  if (before && expectedVersion < before.version) {
    const meeting = { subject, before, mine: answers.value, reason: reason ?? MEANWHILE };
    return meet(ports, tx, actor, meeting, expectedVersion);
  }
  if (before && !reason) return refuse('REASON_MISSING', { field: 'reason' });
  const written = await writeAssessment(ports, tx, actor, {
    ...{ subject, form: form.value, before, reason, action: 'submit-assessment' },
  });
  return success({ outcome: 'WRITTEN', ...written, conflictId: null });
}

/** Whoever saw no version could not know that a reason was wanted. */
const MEANWHILE = 'Nhập cùng lúc với người khác';

/** Hands in the forms of a household: a version of its own, and the score that the case carries from now on. */
export const submitAssessment =
  (ports: FormPorts) =>
  async (actor: Actor, command: SubmitAssessment): Promise<Result<AssessmentSubmission, SubmitRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, entryId, caseId, answers, reason } = command;
    const input = { entryId: entryId ?? null, caseId: caseId ?? null, answers, reason };
    return ports.unitOfWork.once<AssessmentSubmission, SubmitRefusal>(
      { commandId, actor, action: 'submit-assessment', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
