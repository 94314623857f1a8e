import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Hub } from '../../platform/live/index.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import { AppraisalExportResolver } from './api/export-resolver.ts';
import { exportRoutes } from './api/export-routes.ts';
import { QueueLiveResolver } from './api/queue-live-resolver.ts';
import { AppraisalTotalsResolver } from './api/totals-resolver.ts';
import { exportQueue, viewExports } from './app/export-queue.ts';
import type { ViewAppraisal } from './app/view-appraisal.ts';
import type { QueueState } from './app/queue-question.ts';
import { casesOfKey, watchQueue } from './app/watch-queue.ts';
import { exportRepository } from './db/export-repository.ts';
import { queueState } from './db/queue-state-sql.ts';
import { EXPORT_REFUSALS } from './domain/export-refusals.ts';
import { createExportFiles } from './files/export-files.ts';

export type QuestionParts = {
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly hub: Hub;
  readonly areaLoader: AreaLoader;
  /** Files that were asked for lie here for an hour. */
  readonly dataFolder: string;
  /** Who a request to a file route comes from, by cookie or by API token. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
};

/** What an appraiser asks beside the page of the queue: totals, files, the live numbers. */
export function createQuestions(parts: QuestionParts, view: ViewAppraisal) {
  const { unitOfWork, relay, hub, areaLoader, dataFolder, actorOf, onFault } = parts;
  const files = createExportFiles(join(dataFolder, 'exports'));
  const ports = { unitOfWork, exports: exportRepository, files, onFault };
  const exports = viewExports(ports);
  const live = hub.define<QueueState>('appraisal-queue', (key) =>
    unitOfWork.read((tx) => queueState(tx, casesOfKey(key))),
  );
  const watch = watchQueue(live);
  relay.onMerged(
    ['appraisal.changed'],
    byCommune(async ({ roundId }) => watch.changed(roundId)),
  );
  const refusals = { ...COMMON_REFUSALS, ...EXPORT_REFUSALS };
  return {
    resolvers: [
      new AppraisalTotalsResolver(view, areaLoader),
      new AppraisalExportResolver(exportQueue(ports), exports),
      new QueueLiveResolver(watch),
    ],
    refusals: EXPORT_REFUSALS,
    routes: exportRoutes({ actorOf, refusals, onFault }, exports),
    start: exports.tidyUp,
  };
}
