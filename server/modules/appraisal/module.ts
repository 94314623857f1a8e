import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import { AppraisalBoardResolver } from './api/board-resolver.ts';
import { headLoader } from './api/head-loader.ts';
import { HeadOfHouseholdResolver } from './api/head-resolver.ts';
import { historyLoader } from './api/history-loader.ts';
import { AppraisalQueueResolver } from './api/queue-resolver.ts';
import type { Board } from './app/appraisal-store.ts';
import { readHeads } from './app/read-heads.ts';
import { refreshCases } from './app/refresh-cases.ts';
import { viewAppraisal } from './app/view-appraisal.ts';
import { appraisalRepository } from './db/appraisal-repository.ts';
import { AppraisalCaseEntity, AppraisalStateEntity, QueryExportEntity } from './db/entities.ts';
import { APPRAISAL_REFUSALS } from './domain/refusals.ts';
import { createQuestions, type QuestionParts } from './questions.ts';
import { createWork, type WorkParts } from './work.ts';

export const APPRAISAL_ENTITIES = [AppraisalCaseEntity, AppraisalStateEntity, QueryExportEntity];

type Parts = QuestionParts &
  WorkParts & { readonly unitOfWork: UnitOfWork; readonly relay: OutboxRelay; readonly hub: Hub };

/** What moves a case of a commune in the queue. */
const TOLD = [
  'motion.closed',
  'case.decided',
  'commune.reported',
  'submission.answered',
  'complaint.changed',
];

export function createAppraisalModule(parts: Parts): Module {
  const { unitOfWork, relay, hub, areaLoader, relationLoader } = parts;
  const appraisals = appraisalRepository;
  const live = hub.define<Board>('appraisal', (roundId) =>
    unitOfWork.read((tx) => appraisals.board(tx, roundId, 'ALL')),
  );
  const changed = (roundId: string) => live.poke(roundId);
  const work = createWork(parts);
  const { count } = work.doors;
  relay.onMerged(TOLD, byCommune(refreshCases({ unitOfWork, appraisals, count, changed })));
  const view = viewAppraisal({ unitOfWork, appraisals });
  const questions = createQuestions(parts, view);
  return {
    name: 'appraisal',
    resolvers: [
      new AppraisalQueueResolver(
        view,
        historyLoader(view),
        areaLoader,
        headLoader(readHeads({ unitOfWork, appraisals })),
      ),
      new HeadOfHouseholdResolver(relationLoader),
      new AppraisalBoardResolver(view, live, areaLoader),
      ...work.resolvers,
      ...questions.resolvers,
    ],
    refusals: { ...APPRAISAL_REFUSALS, ...work.refusals, ...questions.refusals },
    routes: [...work.routes, ...questions.routes],
    start: questions.start,
  };
}
