import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Class, Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { SubmissionModule } from '../submission/module.ts';
import { ApprovalResolver } from './api/approval-resolver.ts';
import { OpinionResolver } from './api/opinion-resolver.ts';
import { paperRoutes } from './api/paper-routes.ts';
import { draftOpinion } from './app/draft-opinion.ts';
import { recordApproval, viewApproval, wantApproval } from './app/record-approval.ts';
import { sendOpinion, signOffOpinion, signOpinion } from './app/sign-opinion.ts';
import { viewOpinions } from './app/view-opinions.ts';
import { ApprovalPaperEntity, OpinionEntity } from './db/entities.ts';
import { opinionRepository } from './db/opinion-repository.ts';
import { OPINION_REFUSALS } from './domain/refusals.ts';
import { printApproval, printOpinion } from './files/print-papers.ts';

export const OPINION_ENTITIES: Class[] = [OpinionEntity, ApprovalPaperEntity];

const clockOfTheMachine: Clock = { now: () => new Date() };

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly clock?: Clock;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<AreasModule, 'areaLoader'> &
  Pick<SubmissionModule, 'submissions'>;

export function createOpinionModule(parts: Parts): Module {
  const { unitOfWork, submissions, areaLoader, actorOf, onFault, clock = clockOfTheMachine } = parts;
  const ports = { unitOfWork, submissions, clock, opinions: opinionRepository };
  const [opinions, approvals] = [viewOpinions(ports), viewApproval(ports)];
  const refusals = { ...COMMON_REFUSALS, ...OPINION_REFUSALS };
  return {
    name: 'opinion',
    resolvers: [
      new OpinionResolver({
        ...{ view: opinions, draft: draftOpinion(ports), signOff: signOffOpinion(ports) },
        ...{ sign: signOpinion(ports), send: sendOpinion(ports), areaLoader },
      }),
      new ApprovalResolver({
        ...{ view: approvals, record: recordApproval(ports), want: wantApproval(ports), areaLoader },
      }),
    ],
    refusals: OPINION_REFUSALS,
    routes: paperRoutes({ actorOf, refusals, onFault }, { opinions, approvals, printOpinion, printApproval }),
  };
}
