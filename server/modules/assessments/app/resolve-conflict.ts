import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { readAnswers } from '../domain/answers.ts';
import { mergeAnswers, type Clash } from '../domain/merge-answers.ts';
import { assessForm, formContext, type AssessRefusal } from './assess-form.ts';
import type { PastAssessment, PendingSubmission } from './assessment-store.ts';
import type { FormPorts } from './form-ports.ts';
import { loadSubject, type Subject } from './load-subject.ts';
import { answersOf, cleanReason, rescoreRefusal, type RescoreRefusal } from './submit-assessment.ts';
import { writeAssessment } from './write-assessment.ts';

export type ChosenAnswer = { readonly path: string; readonly take: 'MINE' | 'THEIRS' };
export type ResolveConflict = {
  readonly commandId: string;
  readonly conflictId: string;
  /** The version that stood beside the pending one on the page. */
  readonly expectedVersion: number;
  /** One for every answer that both changed. MINE: of the pending submission. */
  readonly choices: readonly ChosenAnswer[];
  readonly reason: string;
};
export type ConflictResolved = { readonly caseId: string; readonly version: number };
export type ResolveRefusal =
  | AssessRefusal
  | RescoreRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'CONFLICT_ENDED'
  | 'CHOICES_MISSING'
  | 'ANSWERS_UNREADABLE'
  | 'REASON_MISSING'
  | 'COMMAND_OF_ANOTHER';

/** What both changed, held against the version in force now. */
export async function clashesOf(
  { assessments }: Pick<FormPorts, 'assessments'>,
  tx: Tx,
  { caseId, baseVersion, answers }: PendingSubmission,
  now: PastAssessment,
): Promise<readonly Clash[]> {
  const base = baseVersion > 0 ? await assessments.version(tx, caseId, baseVersion) : null;
  const mine = readAnswers(answers);
  if (!mine.ok) throw new Error(`a kept submission of case ${caseId} cannot be read`);
  return mergeAnswers(answersOf(base), answersOf(now) ?? mine.value, mine.value).clashes;
}

type Deciding = {
  readonly pending: PendingSubmission;
  readonly subject: Subject;
  readonly now: PastAssessment;
  readonly reason: string;
};

async function mergeAsChosen(
  ports: FormPorts,
  tx: Tx,
  { pending, subject, now }: Deciding,
  choices: ResolveConflict['choices'],
) {
  const mine = readAnswers(pending.answers);
  if (!mine.ok) return mine;
  const { baseVersion, caseId } = pending;
  const base = baseVersion > 0 ? await ports.assessments.version(tx, caseId, baseVersion) : null;
  const take = Object.fromEntries(choices.map(({ path, take: which }) => [path, which]));
  const merged = mergeAnswers(answersOf(base), answersOf(now) ?? mine.value, mine.value, take);
  const open = merged.clashes.filter(({ path }) => take[path] === undefined);
  if (open.length > 0) return refuse('CHOICES_MISSING', { count: open.length, field: open[0]?.path ?? '' });
  const read = readAnswers(merged.answers);
  if (!read.ok) return read;
  const context = await formContext(ports, tx, subject.place, read.value);
  return assessForm(context, read.value, subject.reviewed?.otherOpinion ?? null);
}

async function decide(
  ports: FormPorts,
  tx: Tx,
  actor: Actor,
  command: ResolveConflict,
): Promise<Result<ConflictResolved, ResolveRefusal>> {
  const known = await ports.conflicts.find(tx, command.conflictId);
  if (!known) return refuse('NOT_FOUND');
  const asked = { actor, action: 'assessment.submit', lock: true } as const;
  const found = await loadSubject(ports, tx, asked, { caseId: known.caseId });
  if (!found.ok) return found;
  const subject = found.value;
  const pending = await ports.conflicts.find(tx, command.conflictId); // again, under the lock of the case
  const now = await ports.assessments.latest(tx, known.caseId);
  if (!pending || !now) return refuse('NOT_FOUND');
  if (pending.ended) return refuse('CONFLICT_ENDED');
  const barred = rescoreRefusal(subject);
  if (barred) return barred;
  if (now.version !== command.expectedVersion) return refuse('STALE', { currentVersion: now.version });
  const reason = cleanReason(command.reason);
  if (!reason) return refuse('REASON_MISSING', { field: 'reason' });
  const form = await mergeAsChosen(ports, tx, { pending, subject, now, reason }, command.choices);
  if (!form.ok) return form;
  const written = await writeAssessment(ports, tx, actor, {
    ...{ subject, form: form.value, before: now, reason, action: 'resolve-conflict' },
  });
  const choices = Object.fromEntries(command.choices.map(({ path, take }) => [path, take]));
  const end = { conflictId: pending.id, choices, version: written.version, reason };
  await ports.conflicts.end(tx, { ...end, decidedBy: actorTag(actor) });
  return success(written);
}

/** A person decides, answer by answer, between two submissions that met; both stay to be seen. */
export const resolveConflict =
  (ports: FormPorts) =>
  async (actor: Actor, command: ResolveConflict): Promise<Result<ConflictResolved, ResolveRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, conflictId, choices, reason } = command;
    const input = { conflictId, choices, reason };
    return ports.unitOfWork.once<ConflictResolved, ResolveRefusal>(
      { commandId, actor, action: 'resolve-conflict', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
