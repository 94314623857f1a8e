import type { Doors } from './api/doors.ts';
import { adjournMeeting } from './app/adjourn-meeting.ts';
import { approveSecretary } from './app/approve-secretary.ts';
import { checkInMany } from './app/check-in-many.ts';
import { chooseFormOfVote } from './app/choose-form-of-vote.ts';
import { reconveneMeeting } from './app/reconvene-meeting.ts';
import { setAttendanceRule } from './app/set-attendance-rule.ts';
import { setHouseholdsInvited } from './app/set-households-invited.ts';
import { standAside } from './app/stand-aside.ts';
import { withdrawStandAside } from './app/withdraw-stand-aside.ts';
import { declareRelation, withdrawRelation } from './app/declare-relation.ts';
import { issueInvitations, viewInvitations } from './app/issue-invitations.ts';
import { viewAttendanceRule } from './app/view-attendance-rule.ts';
import { viewRelations } from './app/view-relations.ts';
import { approveCommittee } from './app/approve-committee.ts';
import { chooseCounters } from './app/choose-counters.ts';
import { countApart } from './app/count-apart.ts';
import { countHandsOn } from './app/count-hands-on.ts';
import { recordSheets } from './app/record-sheets.ts';
import { settleCount } from './app/settle-count.ts';
import { viewMyCount } from './app/view-my-count.ts';
import { handOver } from './app/hand-over.ts';
import type { HandOverStore } from './app/hand-over-store.ts';
import type { AgendaMoves } from './app/agenda-moves.ts';
import { moveItem } from './app/move-item.ts';
import { proposeFromFloor, type OpenFloorRequest } from './app/propose-from-floor.ts';
import { addNote } from './app/add-note.ts';
import { castBallot } from './app/cast-ballot.ts';
import { checkIn } from './app/check-in.ts';
import { checkOut } from './app/check-out.ts';
import { chooseJoinBase } from './app/choose-join-base.ts';
import { closeMotion } from './app/close-motion.ts';
import { issueMeetingLink } from './app/issue-meeting-link.ts';
import { issueSlip } from './app/issue-slip.ts';
import { joinBySlip } from './app/join-by-slip.ts';
import { joinMeeting } from './app/join-meeting.ts';
import { liftFromList } from './app/lift-from-list.ts';
import { openMotion } from './app/open-motion.ts';
import { endClusters } from './app/end-clusters.ts';
import { prepareClusters } from './app/prepare-clusters.ts';
import { prepareMeeting, type PrepareMeetingPorts } from './app/prepare-meeting.ts';
import { recordHands } from './app/record-hands.ts';
import { recordPhoneConsent } from './app/record-phone-consent.ts';
import { revokeMeetingLink } from './app/revoke-meeting-link.ts';
import { sealMeeting } from './app/seal-meeting.ts';
import { showStage } from './app/show-stage.ts';
import { startMeeting } from './app/start-meeting.ts';

type RunningPorts = {
  readonly agendaMoves: AgendaMoves;
  readonly handOvers: HandOverStore;
  readonly openFloorRequest: OpenFloorRequest;
};

/** Every use case that changes something, on the ports given. */
export const makeDoors = (
  ports: PrepareMeetingPorts & RunningPorts,
): Omit<
  Doors,
  'ballots' | 'hall' | 'meetings' | 'clusters' | 'clusterResult' | 'roll' | 'reconciliation' | 'joinAddresses'
> => ({
  prepareMeeting: prepareMeeting(ports),
  prepareClusters: prepareClusters(ports),
  endClusters: endClusters(ports),
  startMeeting: startMeeting(ports),
  checkIn: checkIn(ports),
  checkOut: checkOut(ports),
  issueSlip: issueSlip(ports),
  joinBySlip: joinBySlip(ports),
  issueMeetingLink: issueMeetingLink(ports),
  revokeMeetingLink: revokeMeetingLink(ports),
  joinMeeting: joinMeeting(ports),
  recordPhoneConsent: recordPhoneConsent(ports),
  chooseJoinBase: chooseJoinBase(ports),
  showStage: showStage(ports),
  liftFromList: liftFromList(ports),
  openMotion: openMotion(ports),
  recordHands: recordHands(ports),
  castBallot: castBallot(ports),
  closeMotion: closeMotion(ports),
  addNote: addNote(ports),
  moveItem: moveItem(ports),
  proposeFromFloor: proposeFromFloor(ports),
  handOver: handOver(ports),
  sealMeeting: sealMeeting(ports),
  adjournMeeting: adjournMeeting(ports),
  approveSecretary: approveSecretary(ports),
  checkInMany: checkInMany(ports),
  chooseFormOfVote: chooseFormOfVote(ports),
  reconveneMeeting: reconveneMeeting(ports),
  setAttendanceRule: setAttendanceRule(ports),
  setHouseholdsInvited: setHouseholdsInvited(ports),
  standAside: standAside(ports),
  withdrawStandAside: withdrawStandAside(ports),
  declareRelation: declareRelation(ports),
  withdrawRelation: withdrawRelation(ports),
  issueInvitations: issueInvitations(ports),
  invitations: viewInvitations(ports),
  attendanceRule: viewAttendanceRule(ports),
  relations: viewRelations(ports),
  approveCommittee: approveCommittee(ports),
  chooseCounters: chooseCounters(ports),
  countApart: countApart(ports),
  countHandsOn: countHandsOn(ports),
  recordSheets: recordSheets(ports),
  settleCount: settleCount(ports),
  myCount: viewMyCount(ports),
});
