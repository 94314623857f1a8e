import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreasModule } from '../areas/module.ts';
import type { MeetingsModule } from '../meetings/module.ts';
import type { TallyModule } from '../tally/module.ts';
import { AppraisalBoardResolver } from './api/board-resolver.ts';
import { historyLoader } from './api/history-loader.ts';
import { AppraisalQueueResolver } from './api/queue-resolver.ts';
import { ReportResolver } from './api/report-resolver.ts';
import { RoundCommuneReport } from './api/round-commune-report.ts';
import type { Board, CommuneKey } from './app/appraisal-store.ts';
import { refreshCases } from './app/refresh-cases.ts';
import { reportCommune } from './app/report-commune.ts';
import { viewAppraisal } from './app/view-appraisal.ts';
import { appraisalRepository } from './db/appraisal-repository.ts';
import { AppraisalCaseEntity, AppraisalStateEntity, CommuneReportEntity } from './db/entities.ts';
import { APPRAISAL_REFUSALS } from './domain/refusals.ts';

export const APPRAISAL_ENTITIES = [AppraisalCaseEntity, AppraisalStateEntity, CommuneReportEntity];

type Parts = { readonly unitOfWork: UnitOfWork; readonly relay: OutboxRelay; readonly hub: Hub } & Pick<
  AreasModule,
  'areas' | 'areaLoader'
> &
  Pick<TallyModule, 'tallies' | 'tallyChanged'> &
  Pick<MeetingsModule, 'relationLoader'>;

export function createAppraisalModule(parts: Parts): Module {
  const { unitOfWork, relay, hub, areas, areaLoader, tallies, tallyChanged, relationLoader } = parts;
  const appraisals = appraisalRepository;
  const live = hub.define<Board>('appraisal', (roundId) =>
    unitOfWork.read((tx) => appraisals.board(tx, roundId, 'ALL')),
  );
  const boardChanged = (roundId: string) => live.poke(roundId);
  const refresh = refreshCases({ unitOfWork, appraisals, changed: boardChanged });
  relay.onMerged(['motion.closed', 'case.decided', 'commune.reported'], byCommune(refresh));
  const changed = (key: CommuneKey) => {
    tallyChanged(key);
    boardChanged(key.roundId);
  };
  const view = viewAppraisal({ unitOfWork, appraisals });
  const report = reportCommune({ unitOfWork, areas, tallies, appraisals, changed });
  const boardOf = (key: CommuneKey) => unitOfWork.read((tx) => tallies.board(tx, key));
  return {
    name: 'appraisal',
    resolvers: [
      new AppraisalQueueResolver(view, historyLoader(view), areaLoader, relationLoader),
      new AppraisalBoardResolver(view, live, areaLoader),
      new ReportResolver(report, boardOf),
      new RoundCommuneReport(view),
    ],
    refusals: APPRAISAL_REFUSALS,
  };
}
