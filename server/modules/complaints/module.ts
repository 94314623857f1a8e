import { createLimiter } from '../../platform/secrets/index.ts';
import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import { ComplaintResolver } from './api/complaint-resolver.ts';
import { ComplaintDecisionResolver } from './api/decide-resolver.ts';
import { FeedbackDoorResolver } from './api/door-resolver.ts';
import { askReCheckOfComplaint } from './app/ask-re-check-of-complaint.ts';
import { askReCheck } from './app/ask-re-check.ts';
import { assignComplaint } from './app/assign-complaint.ts';
import { closeComplaint, decideComplaint } from './app/decide-complaint.ts';
import { decideReCheck } from './app/end-re-check.ts';
import { followComplaint, viewDoor } from './app/follow-complaint.ts';
import { linkComplaint } from './app/link-complaint.ts';
import { openLeftOutRequest } from './app/open-left-out-request.ts';
import { openWork } from './app/open-work.ts';
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

type Parts = Omit<ComplaintPorts, 'complaints' | 'reChecks'> & { readonly areaLoader: AreaLoader };

/** A hall is one address and sends much at once: what comes from one place counts by the poster, wrong codes alone are few. */
const gates = () => ({
  ofSender: createLimiter({ tries: 30, perSeconds: 600 }),
  ofPoster: createLimiter({ tries: 300, perSeconds: 3600 }),
  guesses: createLimiter({ tries: 30, perSeconds: 600 }),
});

function useCases(ports: ComplaintPorts) {
  const { ofSender, ofPoster, guesses } = gates();
  return {
    view: viewComplaints(ports),
    door: viewDoor(ports),
    send: sendFeedback({ ...ports, ofSender, ofPoster }),
    follow: followComplaint({ ...ports, guesses }),
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
  };
}

/** What later modules are wired with: inside their own transactions, after their own checks of rights. */
export type ComplaintsModule = Module &
  ReturnType<typeof openWork> & {
    readonly askReCheck: ReturnType<typeof askReCheck>;
    /** What tests work with. */
    readonly complaintDoors: ReturnType<typeof useCases>;
  };

export function createComplaintsModule({ areaLoader, ...parts }: Parts): ComplaintsModule {
  const ports: ComplaintPorts = { ...parts, complaints: complaintRepository, reChecks: reCheckRepository };
  const doors = useCases(ports);
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
    refusals: { ...COMPLAINT_REFUSALS, ...RE_CHECK_REFUSALS, ...DOOR_REFUSALS },
  };
}
