import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreasModule } from '../areas/module.ts';
import type { MeetingsModule } from '../meetings/module.ts';
import { AppraisalBoardResolver } from './api/board-resolver.ts';
import { historyLoader } from './api/history-loader.ts';
import { AppraisalQueueResolver } from './api/queue-resolver.ts';
import type { Board } from './app/appraisal-store.ts';
import { refreshCases } from './app/refresh-cases.ts';
import { viewAppraisal } from './app/view-appraisal.ts';
import { appraisalRepository } from './db/appraisal-repository.ts';
import { AppraisalCaseEntity, AppraisalStateEntity, QueryExportEntity } from './db/entities.ts';
import { APPRAISAL_REFUSALS } from './domain/refusals.ts';
import { createQuestions, type QuestionParts } from './questions.ts';

export const APPRAISAL_ENTITIES = [AppraisalCaseEntity, AppraisalStateEntity, QueryExportEntity];

type Parts = QuestionParts & {
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly hub: Hub;
} & Pick<AreasModule, 'areaLoader'> &
  Pick<MeetingsModule, 'relationLoader'>;

export function createAppraisalModule(parts: Parts): Module {
  const { unitOfWork, relay, hub, areaLoader, relationLoader } = parts;
  const appraisals = appraisalRepository;
  const live = hub.define<Board>('appraisal', (roundId) =>
    unitOfWork.read((tx) => appraisals.board(tx, roundId, 'ALL')),
  );
  const boardChanged = (roundId: string) => live.poke(roundId);
  const refresh = refreshCases({ unitOfWork, appraisals, changed: boardChanged });
  relay.onMerged(['motion.closed', 'case.decided', 'commune.reported'], byCommune(refresh));
  const view = viewAppraisal({ unitOfWork, appraisals });
  const questions = createQuestions(parts, view);
  return {
    name: 'appraisal',
    resolvers: [
      new AppraisalQueueResolver(view, historyLoader(view), areaLoader, relationLoader),
      new AppraisalBoardResolver(view, live, areaLoader),
      ...questions.resolvers,
    ],
    refusals: { ...APPRAISAL_REFUSALS, ...questions.refusals },
    routes: questions.routes,
    start: questions.start,
  };
}
