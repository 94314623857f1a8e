import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { takeTold } from '../../households/index.ts';
import { directionOf } from '../domain/direction.ts';
import type { ReviewCase } from '../domain/review-case.ts';
import { toldPeople } from '../domain/told-people.ts';
import type { AssessedForm } from './assess-form.ts';
import type { PastAssessment } from './assessment-store.ts';
import type { FormPorts } from './form-ports.ts';
import type { Subject } from './load-subject.ts';

/** A complete form on its way into the case. */
export type AssessmentToWrite = {
  readonly subject: Subject;
  readonly form: AssessedForm;
  readonly before: PastAssessment | null;
  readonly reason: string | null;
  /** The action in the log. */
  readonly action: 'submit-assessment' | 'resolve-conflict' | 'record-re-check';
};

/** What the forms say of the household beside its points. */
function factsOf({ form, subject }: AssessmentToWrite) {
  const { answers, flags } = form;
  const names = new Map(subject.place.stored.pack.causes.value.map(({ code, vi }) => [code, vi]));
  const { ethnicMinority, noLabour, merit } = answers.groups;
  return {
    cause: answers.causes.map((code) => names.get(code) ?? code).join('; ') || null,
    ethnicMinority: ethnicMinority === true,
    noLabour: noLabour === true,
    merit: merit === true,
    persons: answers.members.length,
    flags,
    sheetClass: null,
  };
}

/** The case of a household that waited on the list; from here on the list says that it is scored. */
async function openCase(ports: FormPorts, tx: Tx, of: AssessmentToWrite): Promise<string> {
  const { entry } = of.subject;
  if (!entry) throw new Error('a case begins on the list');
  const { roundId, communeId, villageId, householdId, startClass, because, movementCause } = entry;
  const reviewed: ReviewCase = {
    ...{ id: newId(), roundId, communeId, villageId, householdId, startClass, movementCause },
    ...{ listedBecause: because, otherOpinion: null, state: 'LISTED', endClass: null, version: 1 },
    ...of.form.scoring,
    ...factsOf(of),
  };
  await ports.cases.add(tx, [reviewed]);
  if (!(await ports.lists.markScored(tx, entry.id, reviewed.id))) throw new Error('the entry did not wait');
  return reviewed.id;
}

/** What the household told of its people is known of it from now on; what stood there before is kept. */
async function takePeople(ports: FormPorts, tx: Tx, actor: Actor, of: AssessmentToWrite, version: number) {
  const { entry, reviewed } = of.subject;
  const householdId = reviewed?.householdId ?? entry?.householdId;
  if (!householdId) throw new Error('a form without a household');
  const { members } = of.form.answers;
  const people = toldPeople(members, await ports.households.membersOf(tx, [householdId]));
  const reason = `Theo phiếu rà soát, lần ${version}`;
  await takeTold(ports)(tx, actor, { householdId, people, persons: members.length, reason });
}

const originOf = ({ action, subject }: AssessmentToWrite) => {
  if (action === 'record-re-check') return 'RE_CHECK';
  return subject.reviewed?.state === 'RE_REVIEW' ? 'RE_REVIEW' : 'FORM';
};

/** Everything that a submission changes, in the transaction of its use case: the version, the case, the list, the household, the log. */
export async function writeAssessment(
  ports: FormPorts,
  tx: Tx,
  actor: Actor,
  of: AssessmentToWrite,
): Promise<{ caseId: string; version: number; assessmentId: string }> {
  const { subject, form, before, reason } = of;
  const { place, reviewed } = subject;
  const { scoring } = form;
  const caseId = reviewed?.id ?? (await openCase(ports, tx, of));
  const origin = originOf(of);
  const state = origin === 'RE_CHECK' && reviewed ? reviewed.state : 'LISTED'; // a second visit decides nothing by itself
  if (reviewed) await ports.cases.rescore(tx, { id: caseId, ...scoring, ...factsOf(of), state });
  const version = (before?.version ?? 0) + 1;
  const { b1, b2, deprived, scoredClass, poorKind, b1Line } = scoring;
  const direction = before ? directionOf(before, scoring) : 'FIRST';
  const assessmentId = newId();
  await ports.assessments.add(tx, {
    ...{ id: assessmentId, caseId, version, origin, answers: form.answers, direction, reason },
    ...{
      rulePackId: place.stored.id,
      rulePackVersion: place.stored.version,
      areaKind: place.commune.areaKind,
    },
    ...{ b1, b2, deprived, scoredClass, poorKind, b1Line, b1Source: form.answers.b1.source },
    ...{ persons: form.answers.members.length, enteredBy: actorTag(actor) },
  });
  await takePeople(ports, tx, actor, of, version);
  const at = { roundId: place.round.id, communeId: place.commune.communeId };
  await ports.unitOfWork.audit(tx, {
    scope: `commune:${at.roundId}:${at.communeId}`,
    actor,
    action: of.action,
    subject: `case:${caseId}`,
    data: { version, origin, direction, scoredClass, overridden: overriddenIn(form) },
  });
  const payload = { ...at, villageId: place.villageId };
  await ports.unitOfWork.emit(tx, { topic: 'cases.changed', payload });
  return { caseId, version, assessmentId };
}

/** Numbers of the indicators that the reviewer said something of. */
const overriddenIn = ({ answers }: AssessedForm): number[] => Object.keys(answers.indicators).map(Number);
