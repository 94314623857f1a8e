import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import type { AreaStore } from '../areas/index.ts';
import type { HouseholdStore } from '../households/index.ts';
import type { ListStore } from '../lists/index.ts';
import type { RoundLoaders } from '../rounds/api/index.ts';
import type { RoundStore, RulePackStore } from '../rounds/index.ts';
import { AssessmentResolver } from './api/assessment-resolver.ts';
import { HouseholdAnswersResolver } from './api/household-answers-resolver.ts';
import { FormResolver } from './api/form-resolver.ts';
import { ReviewCaseResolver } from './api/review-case-resolver.ts';
import { RoundCommuneCases } from './api/round-commune-cases.ts';
import { WhyResolver } from './api/why-resolver.ts';
import type { AssessmentStore } from './app/assessment-store.ts';
import type { CaseStore } from './app/case-store.ts';
import type { ScoreTableStore } from './app/score-table-store.ts';
import { decideFormA } from './app/decide-form-a.ts';
import { loadScoreTable } from './app/load-score-table.ts';
import { reassess } from './app/reassess.ts';
import { resolveConflict } from './app/resolve-conflict.ts';
import { submitAssessment } from './app/submit-assessment.ts';
import { viewAssessments } from './app/view-assessments.ts';
import { viewCases } from './app/view-cases.ts';
import { viewForms } from './app/view-forms.ts';
import { readWhy, viewWhy, type ReadWhy } from './app/view-why.ts';
import { assessmentRepository, conflictRepository, formARepository } from './db/assessment-repository.ts';
import { ReviewCaseEntity } from './db/case-entity.ts';
import { caseRepository } from './db/case-repository.ts';
import { historyReader } from './db/history-reader.ts';
import { scoreTableRepository } from './db/score-table-repository.ts';
import { visitReader } from './db/visit-reader.ts';
import { FORM_REFUSALS } from './domain/form-refusals.ts';
import { ASSESSMENT_REFUSALS } from './domain/refusals.ts';

export const ASSESSMENT_ENTITIES = [ReviewCaseEntity];

/** What later modules are wired with. */
export type AssessmentsModule = Module & {
  readonly cases: CaseStore;
  readonly assessments: AssessmentStore;
  readonly scoreTables: ScoreTableStore;
  readonly submitAssessment: ReturnType<typeof submitAssessment>;
  readonly readWhy: ReadWhy;
  /** Inside the transaction that records a second visit. */
  readonly reassess: ReturnType<typeof reassess>;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly roundLoaders: RoundLoaders;
  readonly households: HouseholdStore;
  readonly lists: ListStore;
};

export function createAssessmentsModule(parts: Parts): AssessmentsModule {
  const { unitOfWork, areas, areaLoader, rounds, packs, households, lists } = parts;
  const cases = caseRepository;
  const view = viewCases({ unitOfWork, areas, cases });
  const ports = {
    ...{ unitOfWork, areas, rounds, packs, households, lists, cases, visits: visitReader },
    ...{ assessments: assessmentRepository, conflicts: conflictRepository, formsA: formARepository },
    tables: scoreTableRepository,
  };
  const doors = {
    view: viewAssessments(ports),
    submit: submitAssessment(ports),
    resolve: resolveConflict(ports),
    formA: decideFormA(ports),
    loadTable: loadScoreTable(ports),
  };
  return {
    name: 'assessments',
    cases,
    assessments: assessmentRepository,
    scoreTables: scoreTableRepository,
    submitAssessment: doors.submit,
    readWhy: readWhy({ ...ports, histories: historyReader }),
    reassess: reassess(ports),
    resolvers: [
      new ReviewCaseResolver(view, areaLoader),
      new RoundCommuneCases(view.countIn),
      new FormResolver(viewForms(ports), areaLoader),
      new AssessmentResolver(doors),
      new HouseholdAnswersResolver(doors.view),
      new WhyResolver({
        view: viewWhy({ ...ports, histories: historyReader }),
        ...{ areaLoader, roundLoaders: parts.roundLoaders },
      }),
    ],
    refusals: { ...ASSESSMENT_REFUSALS, ...FORM_REFUSALS },
  };
}
