import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { decideFormA } from '../../server/modules/assessments/app/decide-form-a.ts';
import type { FormPorts } from '../../server/modules/assessments/app/form-ports.ts';
import { loadScoreTable } from '../../server/modules/assessments/app/load-score-table.ts';
import { resolveConflict } from '../../server/modules/assessments/app/resolve-conflict.ts';
import {
  submitAssessment,
  type SubmitAssessment,
} from '../../server/modules/assessments/app/submit-assessment.ts';
import { viewAssessments } from '../../server/modules/assessments/app/view-assessments.ts';
import { viewForms } from '../../server/modules/assessments/app/view-forms.ts';
import {
  assessmentRepository,
  conflictRepository,
  formARepository,
} from '../../server/modules/assessments/db/assessment-repository.ts';
import { scoreTableRepository } from '../../server/modules/assessments/db/score-table-repository.ts';
import { visitReader } from '../../server/modules/assessments/db/visit-reader.ts';
import { waitingEntry, type ListEntry } from '../../server/modules/lists/index.ts';
import { form } from '../rules/form-answers.ts';
import { account, makeRound, makeVillage, roundWorld } from './round-world.ts';

/** A village of Bình Mỹ in the round of 2023, households that wait on its list, and whoever visits them. */
export async function formsWorld() {
  const world = await roundWorld();
  const commune = await world.commune('30487');
  const roundId = await makeRound(world, commune, 2023, 'vn-2022-2025');
  const village = await makeVillage(world, commune, 'Ấp Phiếu');
  const ports: FormPorts = {
    ...{ unitOfWork: world.unitOfWork, areas: world.areas.areas, rounds: world.rounds.rounds },
    ...{ packs: world.rounds.packs, households: world.households.households, lists: world.lists.lists },
    ...{ cases: world.assessments.cases, assessments: assessmentRepository, conflicts: conflictRepository },
    ...{ formsA: formARepository, tables: scoreTableRepository, visits: visitReader },
  };
  const reviewer = account('REVIEWER', village.id);

  /** A household on the list that nobody has scored. */
  const waiting = async (because: ListEntry['because'] = 'MANAGED', at: Area = village): Promise<string> => {
    const id = newId();
    const householdId = newId();
    const place = { roundId, communeId: at.parentId ?? '', villageId: at.id, householdId };
    await world.unitOfWork.run(async (tx) => {
      const { roundId: _, ...of } = place;
      const household = {
        ...of,
        id: householdId,
        code: id.slice(0, 8),
        headName: 'Người a',
        toName: 'Tổ 1',
        size: 1,
      };
      await ports.households.save(tx, [household]);
      const why = { because, source: 'IMPORT', startClass: 'POOR', movementCause: 'NEW' } as const;
      await ports.lists.add(tx, [waitingEntry({ id, ...place, ...why })]);
      return success(null);
    });
    return id;
  };
  const use = submitAssessment(ports);
  const submit = (of: Partial<SubmitAssessment>, actor: Actor = reviewer) =>
    use(actor, { commandId: newId(), expectedVersion: 0, answers: form(), reason: null, ...of });
  /** A household with its first version. */
  const scored = async (answers = form()) => {
    const entryId = await waiting();
    const done = await submit({ entryId, answers });
    if (!done.ok) throw new Error(done.code);
    return { entryId, caseId: done.value.caseId };
  };
  const caseOf = async (id: string) => {
    const found = await world.read((tx) => ports.cases.find(tx, id));
    if (!found) throw new Error('no case');
    return found;
  };
  return {
    ...{ ...world, world, ports, commune, roundId, village, reviewer, waiting, submit, scored, caseOf },
    ...{ forms: viewForms(ports), past: viewAssessments(ports), resolve: resolveConflict(ports) },
    ...{ formA: decideFormA(ports), loadTable: loadScoreTable(ports) },
  };
}
export type FormsWorld = Awaited<ReturnType<typeof formsWorld>>;
