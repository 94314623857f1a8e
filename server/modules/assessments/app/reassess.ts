import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Action } from '../../../access/index.ts';
import type { ScoreRefusal } from '../../rounds/index.ts';
import { readAnswers } from '../domain/answers.ts';
import { directionOf } from '../domain/direction.ts';
import { assessForm, formContext, type AssessRefusal } from './assess-form.ts';
import type { FormPorts } from './form-ports.ts';
import { loadSubject, type Subject } from './load-subject.ts';
import { scoreCase, type Scoring } from './score-case.ts';
import { writeAssessment } from './write-assessment.ts';

/** What a second visit found: the whole form, or of a form on paper its points and the indicators ticked on it. */
export type FoundAgain =
  | { readonly answers: unknown }
  | {
      readonly b1: number | null;
      /** [] = none; null = not answered, and nothing is scored from it. */
      readonly indicators: readonly number[] | null;
      readonly persons: number | null;
    };
export type Reassess = {
  readonly caseId: string;
  readonly found: FoundAgain;
  readonly reason: string;
  /** Of the use case that records the visit: asked for here too. */
  readonly action: Action;
};
export type ReassessRefusal =
  AssessRefusal | ScoreRefusal | 'NOT_FOUND' | 'COMMUNE_HAS_REPORTED' | 'ANSWERS_UNREADABLE' | 'INVALID';
type Reassessed = {
  readonly beforeId: string | null;
  readonly assessmentId: string;
  readonly scoring: Scoring;
};

const MOST_PERSONS = 99;

/** Points only: everything else the case carries stays as it was. */
async function writePoints(
  ports: FormPorts,
  tx: Tx,
  actor: Actor,
  { place, reviewed }: Subject,
  found: Extract<FoundAgain, { b1: number | null }>,
  reason: string,
): Promise<Result<{ id: string; scoring: Scoring }, ReassessRefusal>> {
  if (!reviewed) return refuse('NOT_FOUND');
  const { persons } = found;
  if (persons === null || !Number.isInteger(persons) || persons < 1 || persons > MOST_PERSONS)
    return refuse('INVALID', { field: 'persons' });
  const { pack } = place.stored;
  const b2 = (pack.b2.pointsPerIndicator.value ?? 0) * (found.indicators?.length ?? 0);
  const { otherOpinion } = reviewed;
  const scored = scoreCase(pack, {
    ...{ areaKind: place.commune.areaKind, b1: found.b1, b2, indicators: found.indicators },
    ...{ sheetClass: null, otherOpinion },
  });
  if (!scored.ok) return scored;
  const before = await ports.assessments.latest(tx, reviewed.id);
  const { cause, ethnicMinority, noLabour, merit, flags, state } = reviewed;
  const facts = { cause, ethnicMinority, noLabour, merit, persons, flags, sheetClass: null };
  await ports.cases.rescore(tx, { id: reviewed.id, ...scored.value, ...facts, state });
  const id = newId();
  const { b1, deprived, scoredClass, poorKind, b1Line } = scored.value;
  await ports.assessments.add(tx, {
    ...{ id, caseId: reviewed.id, version: (before?.version ?? 0) + 1, origin: 'RE_CHECK', answers: {} },
    ...{ direction: before ? directionOf(before, scored.value) : 'FIRST', reason },
    ...{ rulePackId: place.stored.id, rulePackVersion: place.stored.version },
    ...{ areaKind: place.commune.areaKind, b1, b2, deprived, scoredClass, poorKind, b1Line },
    ...{ b1Source: 'TYPED', persons, enteredBy: actorTag(actor) },
  });
  return success({ id, scoring: scored.value });
}

/**
 * Phúc tra (QĐ 24/2021 Đ.4 k.4): the same forms once more, a version of its own beside the earlier ones. The case carries
 * the new points and keeps its state: what the village agreed stands until somebody decides. Inside the transaction of
 * whoever records the visit.
 */
export const reassess =
  (ports: FormPorts) =>
  async (tx: Tx, actor: Actor, command: Reassess): Promise<Result<Reassessed, ReassessRefusal>> => {
    const { caseId, found, reason, action } = command;
    // a commune that has reported stands still, and its households are visited again all the same: whoever records it holds it
    const known = await loadSubject(ports, tx, { actor, action, lock: false }, { caseId });
    if (!known.ok) return known;
    const reviewed = await ports.cases.lock(tx, caseId);
    if (!reviewed) return refuse('NOT_FOUND');
    const { place } = known.value;
    const subject = { ...known.value, reviewed };
    const before = await ports.assessments.latest(tx, caseId);
    const beforeId = before?.id ?? null;
    if (!('answers' in found)) {
      const written = await writePoints(ports, tx, actor, subject, found, reason);
      if (!written.ok) return written;
      return success({ beforeId, assessmentId: written.value.id, scoring: written.value.scoring });
    }
    const answers = readAnswers(found.answers);
    if (!answers.ok) return answers;
    const context = await formContext(ports, tx, place, answers.value);
    const form = assessForm(context, answers.value, reviewed.otherOpinion);
    if (!form.ok) return form;
    const { assessmentId } = await writeAssessment(ports, tx, actor, {
      ...{ subject, form: form.value, before, reason, action: 'record-re-check' },
    });
    return success({ beforeId, assessmentId, scoring: form.value.scoring });
  };
