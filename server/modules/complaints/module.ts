import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Module } from '../../platform/module.ts';
import { createLimiter } from '../../platform/secrets/index.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import { ComplaintResolver } from './api/complaint-resolver.ts';
import { ComplaintDecisionResolver } from './api/decide-resolver.ts';
import { FeedbackDoorResolver } from './api/door-resolver.ts';
import { complaintPaperRoutes } from './api/paper-route.ts';
import { askReCheckOfComplaint } from './app/ask-re-check-of-complaint.ts';
import { askReCheck } from './app/ask-re-check.ts';
import { assignComplaint } from './app/assign-complaint.ts';
import { closeComplaint, decideComplaint } from './app/decide-complaint.ts';
import { decideReCheck } from './app/end-re-check.ts';
import { followComplaint, viewDoor } from './app/follow-complaint.ts';
import { linkComplaint } from './app/link-complaint.ts';
import { openLeftOutRequest } from './app/open-left-out-request.ts';
import { openWork } from './app/open-work.ts';
import { printComplaintPaper, type PaperPorts } from './app/papers.ts';
import type { ComplaintPorts } from './app/ports.ts';
import { receiveComplaint } from './app/receive-complaint.ts';
import { recordAnswer } from './app/record-answer.ts';
import { recordVisit } from './app/record-visit.ts';
import { sendFeedback } from './app/send-feedback.ts';
import { signComplaint } from './app/sign-complaint.ts';
import { viewComplaints } from './app/view-complaints.ts';
import { complaintRepository } from './db/complaint-repository.ts';
import { reCheckRepository } from './db/re-check-repository.ts';
import { COMPLAINT_REFUSALS, DOOR_REFUSALS, RE_CHECK_REFUSALS } from './domain/refusals.ts';
import { writePaper } from './files/write-paper.ts';

type Parts = Omit<ComplaintPorts, 'complaints' | 'reChecks'> &
  Pick<PaperPorts, 'addresses'> & {
    readonly areaLoader: AreaLoader;
    /** Who a request to a file route comes from. */
    readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
    readonly onFault: (error: unknown) => void;
  };

/** A hall is one address: what comes in counts by the browser and by the poster; wrong codes by the browser and by how they begin. */
const gates = () => ({
  ofSender: createLimiter({ tries: 30, perSeconds: 600 }),
  ofPoster: createLimiter({ tries: 300, perSeconds: 3600 }),
  guesses: createLimiter({ tries: 30, perSeconds: 600 }),
  ofPrefix: createLimiter({ tries: 100, perSeconds: 3600 }),
});

function useCases(ports: PaperPorts) {
  const { ofSender, ofPoster, guesses, ofPrefix } = gates();
  return {
    view: viewComplaints(ports),
    door: viewDoor(ports),
    send: sendFeedback({ ...ports, ofSender, ofPoster }),
    follow: followComplaint({ ...ports, guesses, ofPrefix }),
    receive: receiveComplaint(ports),
    sign: signComplaint(ports),
    assign: assignComplaint(ports),
    link: linkComplaint(ports),
    leftOut: openLeftOutRequest(ports),
    ask: askReCheckOfComplaint(ports),
    visit: recordVisit(ports),
    decide: decideComplaint(ports),
    close: closeComplaint(ports),
    decideReCheck: decideReCheck(ports),
    answered: recordAnswer(ports),
    print: printComplaintPaper(ports),
  };
}

/** What later modules are wired with: inside their own transactions, after their own checks of rights. */
export type ComplaintsModule = Module &
  ReturnType<typeof openWork> & {
    readonly askReCheck: ReturnType<typeof askReCheck>;
    /** What tests work with. */
    readonly complaintDoors: ReturnType<typeof useCases>;
  };

export function createComplaintsModule({ areaLoader, actorOf, onFault, ...parts }: Parts): ComplaintsModule {
  const stores = { complaints: complaintRepository, reChecks: reCheckRepository };
  const ports: PaperPorts = { ...parts, ...stores, write: writePaper };
  const doors = useCases(ports);
  const refusals = { ...COMPLAINT_REFUSALS, ...RE_CHECK_REFUSALS, ...DOOR_REFUSALS };
  return {
    name: 'complaints',
    ...openWork(ports),
    askReCheck: askReCheck(ports),
    complaintDoors: doors,
    resolvers: [
      new FeedbackDoorResolver(doors),
      new ComplaintResolver({ ...doors, areaLoader }),
      new ComplaintDecisionResolver(doors),
    ],
    refusals,
    routes: complaintPaperRoutes(
      { actorOf, onFault, refusals: { ...COMMON_REFUSALS, ...refusals } },
      doors.print,
    ),
  };
}
