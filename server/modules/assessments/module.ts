import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import type { AreaStore } from '../areas/index.ts';
import { ReviewCaseResolver } from './api/review-case-resolver.ts';
import { RoundCommuneCases } from './api/round-commune-cases.ts';
import type { CaseStore } from './app/case-store.ts';
import { viewCases } from './app/view-cases.ts';
import { ReviewCaseEntity } from './db/case-entity.ts';
import { caseRepository } from './db/case-repository.ts';
import { ASSESSMENT_REFUSALS } from './domain/refusals.ts';

export const ASSESSMENT_ENTITIES = [ReviewCaseEntity];

/** What later modules are wired with. */
export type AssessmentsModule = Module & { readonly cases: CaseStore };

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
};

export function createAssessmentsModule({ unitOfWork, areas, areaLoader }: Parts): AssessmentsModule {
  const cases = caseRepository;
  const view = viewCases({ unitOfWork, areas, cases });
  return {
    name: 'assessments',
    cases,
    resolvers: [new ReviewCaseResolver(view, areaLoader), new RoundCommuneCases(view.countIn)],
    refusals: ASSESSMENT_REFUSALS,
  };
}
