import { reachFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { ListedEntry } from '../../lists/index.ts';
import type { Answers } from '../domain/answers.ts';
import { examineForm, type FormExamined } from '../domain/examine-form.ts';
import { emptyForm } from '../domain/prefill.ts';
import { questionsOf, type Question } from '../domain/questions.ts';
import { readAnswers } from '../domain/answers.ts';
import { formContext } from './assess-form.ts';
import type { FormA } from './assessment-store.ts';
import type { ListedCase } from './case-store.ts';
import type { FormPorts, VillageToVisit } from './form-ports.ts';
import { loadPlace, loadSubject, type FormPlace, type SubjectId } from './load-subject.ts';
import type { ScoreTable } from './score-table-store.ts';
import { answersOf } from './submit-assessment.ts';

/** A household to visit, with its form as far as it is known. */
export type HouseholdForm = {
  readonly entry: ListedEntry | null;
  readonly reviewed: ListedCase | null;
  readonly answers: Answers;
  /** Expected by `submitAssessment`; 0: nobody has submitted. */
  readonly version: number;
  readonly formA: FormA | null;
  readonly conflicts: number;
};

/** What a form of this village asks. */
export type FormDefinition = {
  readonly place: FormPlace;
  readonly questions: readonly Question[];
  readonly table: ScoreTable | null;
};

const VIEW = 'assessment.view';

async function formsOf(
  ports: FormPorts,
  tx: Tx,
  pairs: readonly { entry: ListedEntry | null; reviewed: ListedCase | null }[],
): Promise<HouseholdForm[]> {
  const caseIds = pairs.flatMap(({ reviewed }) => (reviewed ? [reviewed.id] : []));
  const householdIds = pairs.flatMap(({ entry, reviewed }) => (entry ?? reviewed)?.householdId ?? []);
  const latest = new Map((await ports.assessments.latestOf(tx, caseIds)).map((of) => [of.caseId, of]));
  const members = Map.groupBy(
    await ports.households.membersOf(tx, householdIds),
    ({ householdId }) => householdId,
  );
  const entryIds = pairs.flatMap(({ entry }) => (entry ? [entry.id] : []));
  const formsA = new Map((await ports.formsA.latestOf(tx, entryIds)).map((of) => [of.entryId, of]));
  const open = Map.groupBy(await ports.conflicts.openOf(tx, caseIds), ({ caseId }) => caseId);
  return pairs.map(({ entry, reviewed }) => {
    const before = reviewed ? (latest.get(reviewed.id) ?? null) : null;
    const people = members.get((entry ?? reviewed)?.householdId ?? '') ?? [];
    return {
      ...{
        entry,
        reviewed,
        answers: answersOf(before) ?? emptyForm(people, (entry ?? reviewed)?.headName ?? ''),
        version: before?.version ?? 0,
      },
      formA: (entry && formsA.get(entry.id)) ?? null,
      conflicts: reviewed ? (open.get(reviewed.id)?.length ?? 0) : 0,
    };
  });
}

/** The forms as reviewers and officials of the commune see them; of elsewhere there are none. */
export function viewForms(ports: FormPorts) {
  const { unitOfWork, lists, cases, tables } = ports;
  return {
    villages: (actor: Actor): Promise<readonly VillageToVisit[]> =>
      unitOfWork.read((tx) => ports.visits.villages(tx, reachFor(actor, VIEW))),

    /** All households of the list of a village that nobody has struck. */
    ofVillage: (actor: Actor, at: { roundId: string; villageId: string }): Promise<HouseholdForm[]> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await loadPlace(ports, tx, { actor, action: VIEW }, at);
        if (!place.ok) return [];
        const entries = await lists.ofVillage(tx, at.roundId, at.villageId);
        const known = new Map((await cases.ofVillage(tx, at.roundId, at.villageId)).map((of) => [of.id, of]));
        const pairs = entries
          .filter(({ state }) => state !== 'STRUCK')
          .map((entry) => ({ entry, reviewed: (entry.caseId && known.get(entry.caseId)) || null }));
        return formsOf(ports, tx, pairs);
      }),

    one: (actor: Actor, of: SubjectId): Promise<HouseholdForm | null> =>
      unitOfWork.snapshot(async (tx) => {
        const found = await loadSubject(ports, tx, { actor, action: VIEW, lock: false }, of);
        return found.ok ? ((await formsOf(ports, tx, [found.value]))[0] ?? null) : null;
      }),

    definition: (actor: Actor, at: { roundId: string; villageId: string }): Promise<FormDefinition | null> =>
      unitOfWork.read(async (tx) => {
        const place = await loadPlace(ports, tx, { actor, action: VIEW }, at);
        if (!place.ok) return null;
        const { stored, areaPath, round } = place.value;
        const table = await tables.inUse(tx, areaPath, round.year);
        return { place: place.value, questions: questionsOf(stored.pack), table };
      }),

    /** What a form says so far; nothing is saved. Null: not there, or what was sent is no form. */
    check: (actor: Actor, of: SubjectId, sent: unknown): Promise<FormExamined | null> =>
      unitOfWork.read(async (tx) => {
        const found = await loadSubject(ports, tx, { actor, action: VIEW, lock: false }, of);
        const answers = readAnswers(sent);
        if (!found.ok || !answers.ok) return null;
        const context = await formContext(ports, tx, found.value.place, answers.value);
        return examineForm(context, answers.value);
      }),
  };
}
