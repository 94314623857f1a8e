import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Class, Module } from '../../platform/module.ts';
import type { OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreasModule } from '../areas/module.ts';
import type { CommuneKey } from '../tally/index.ts';
import type { ReconciliationModule } from '../reconciliation/module.ts';
import type { TallyModule } from '../tally/module.ts';
import { submissionFileRoute } from './api/file-route.ts';
import { ReportResolver } from './api/report-resolver.ts';
import { RoundCommuneReport } from './api/round-commune-report.ts';
import { answerReturn } from './app/answer-return.ts';
import { makeFiles } from './app/make-files.ts';
import { mendReturned } from './app/mend-returned.ts';
import { reopen, type ReopenDossier } from './app/reopen.ts';
import { reportCommune } from './app/report-commune.ts';
import type { SubmissionStore } from './app/submission-store.ts';
import { openFile, viewSubmission } from './app/view-submission.ts';
import {
  CommuneReportEntity,
  DossierOpeningEntity,
  SubmissionCaseEntity,
  SubmissionFileEntity,
} from './db/entities.ts';
import { letterFacts } from './db/letter-facts.ts';
import { submissionRepository } from './db/submission-repository.ts';
import { gapsOfDiscrepancies } from './domain/gaps-of-discrepancies.ts';
import { SUBMISSION_REFUSALS } from './domain/refusals.ts';
import { writeReportFiles } from './files/report-files.ts';

export const SUBMISSION_ENTITIES: Class[] = [
  CommuneReportEntity,
  SubmissionCaseEntity,
  DossierOpeningEntity,
  SubmissionFileEntity,
];

/** What later modules are wired with. */
export type SubmissionModule = Module & {
  readonly submissions: SubmissionStore;
  /** The tier above gives back a case or a village. */
  readonly reopen: ReopenDossier;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<ReconciliationModule, 'blockingDiscrepancies'> &
  Pick<AreasModule, 'areas' | 'areaLoader'> &
  Pick<TallyModule, 'tallies' | 'tallyChanged'>;

export function createSubmissionModule(parts: Parts): SubmissionModule {
  const { unitOfWork, relay, areas, areaLoader, tallies, tallyChanged, actorOf, onFault } = parts;
  const submissions = submissionRepository;
  const blocking = async (tx: Tx, key: CommuneKey) =>
    gapsOfDiscrepancies(await parts.blockingDiscrepancies(tx, key));
  const ports = { unitOfWork, areas, tallies, submissions, blocking, changed: tallyChanged };
  const doors = {
    view: viewSubmission(ports),
    report: reportCommune(ports),
    mendReturned: mendReturned(ports),
    answerReturn: answerReturn(ports),
    boardOf: (key: CommuneKey) => unitOfWork.read((tx) => tallies.board(tx, key)),
    areaLoader,
  };
  const make = makeFiles({ unitOfWork, submissions, letterFacts, write: writeReportFiles });
  const pending = new Set<Promise<void>>();
  /** Beside the relay: papers take seconds, and the tally of others must not wait for them. */
  const makeBeside = (key: CommuneKey): void => {
    const making = make(key).catch(onFault);
    pending.add(making);
    void making.finally(() => pending.delete(making));
  };
  relay.on('commune.reported', async ({ payload }) => makeBeside(payload as CommuneKey));
  const refusals = { ...COMMON_REFUSALS, ...SUBMISSION_REFUSALS };
  return {
    name: 'submission',
    submissions,
    reopen: reopen({ unitOfWork, submissions }),
    resolvers: [
      new ReportResolver(doors),
      new RoundCommuneReport((keys) => unitOfWork.read((tx) => submissions.reports(tx, keys))),
    ],
    refusals: SUBMISSION_REFUSALS,
    routes: [submissionFileRoute({ actorOf, refusals, onFault }, openFile({ unitOfWork, submissions }))],
    start: async () => {
      for (const key of await unitOfWork.read((tx) => submissions.withoutFiles(tx))) makeBeside(key);
    },
    stop: async () => {
      await Promise.all(pending);
    },
  };
}
