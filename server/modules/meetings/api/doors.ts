import type { Topic } from '../../../platform/live/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import type { adjournMeeting } from '../app/adjourn-meeting.ts';
import type { approveSecretary } from '../app/approve-secretary.ts';
import type { checkInMany } from '../app/check-in-many.ts';
import type { chooseFormOfVote } from '../app/choose-form-of-vote.ts';
import type { reconveneMeeting } from '../app/reconvene-meeting.ts';
import type { setAttendanceRule } from '../app/set-attendance-rule.ts';
import type { setHouseholdsInvited } from '../app/set-households-invited.ts';
import type { standAside } from '../app/stand-aside.ts';
import type { withdrawStandAside } from '../app/withdraw-stand-aside.ts';
import type { declareRelation, withdrawRelation } from '../app/declare-relation.ts';
import type { issueInvitations, viewInvitations } from '../app/issue-invitations.ts';
import type { viewAttendanceRule } from '../app/view-attendance-rule.ts';
import type { viewRelations } from '../app/view-relations.ts';
import type { addNote } from '../app/add-note.ts';
import type { castBallot } from '../app/cast-ballot.ts';
import type { checkIn } from '../app/check-in.ts';
import type { checkOut } from '../app/check-out.ts';
import type { chooseJoinBase } from '../app/choose-join-base.ts';
import type { closeMotion } from '../app/close-motion.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { HallState, HallTurnout } from '../app/hall-state.ts';
import type { issueMeetingLink } from '../app/issue-meeting-link.ts';
import type { issueSlip } from '../app/issue-slip.ts';
import type { joinBySlip } from '../app/join-by-slip.ts';
import type { joinMeeting } from '../app/join-meeting.ts';
import type { liftFromList } from '../app/lift-from-list.ts';
import type { openMotion } from '../app/open-motion.ts';
import type { prepareMeeting } from '../app/prepare-meeting.ts';
import type { recordHands } from '../app/record-hands.ts';
import type { recordPhoneConsent } from '../app/record-phone-consent.ts';
import type { revokeMeetingLink } from '../app/revoke-meeting-link.ts';
import type { sealMeeting } from '../app/seal-meeting.ts';
import type { showStage } from '../app/show-stage.ts';
import type { startMeeting } from '../app/start-meeting.ts';
import type { viewHall } from '../app/view-hall.ts';
import type { viewMeetings } from '../app/view-meetings.ts';
import type { viewReconciliation } from '../app/view-reconciliation.ts';
import type { viewRoll } from '../app/view-roll.ts';

type Use<Make extends (ports: never) => unknown> = ReturnType<Make>;

/** What the resolvers call: one door per use case. */
export type Doors = {
  readonly prepareMeeting: Use<typeof prepareMeeting>;
  readonly startMeeting: Use<typeof startMeeting>;
  readonly checkIn: Use<typeof checkIn>;
  readonly checkOut: Use<typeof checkOut>;
  readonly issueSlip: Use<typeof issueSlip>;
  readonly joinBySlip: Use<typeof joinBySlip>;
  readonly issueMeetingLink: Use<typeof issueMeetingLink>;
  readonly revokeMeetingLink: Use<typeof revokeMeetingLink>;
  readonly joinMeeting: Use<typeof joinMeeting>;
  readonly recordPhoneConsent: Use<typeof recordPhoneConsent>;
  readonly chooseJoinBase: Use<typeof chooseJoinBase>;
  readonly showStage: Use<typeof showStage>;
  readonly liftFromList: Use<typeof liftFromList>;
  readonly openMotion: Use<typeof openMotion>;
  readonly recordHands: Use<typeof recordHands>;
  readonly castBallot: Use<typeof castBallot>;
  readonly closeMotion: Use<typeof closeMotion>;
  readonly addNote: Use<typeof addNote>;
  readonly sealMeeting: Use<typeof sealMeeting>;
  readonly adjournMeeting: Use<typeof adjournMeeting>;
  readonly approveSecretary: Use<typeof approveSecretary>;
  readonly checkInMany: Use<typeof checkInMany>;
  readonly chooseFormOfVote: Use<typeof chooseFormOfVote>;
  readonly reconveneMeeting: Use<typeof reconveneMeeting>;
  readonly setAttendanceRule: Use<typeof setAttendanceRule>;
  readonly setHouseholdsInvited: Use<typeof setHouseholdsInvited>;
  readonly standAside: Use<typeof standAside>;
  readonly withdrawStandAside: Use<typeof withdrawStandAside>;
  readonly declareRelation: Use<typeof declareRelation>;
  readonly withdrawRelation: Use<typeof withdrawRelation>;
  readonly issueInvitations: Use<typeof issueInvitations>;
  readonly invitations: Use<typeof viewInvitations>;
  readonly attendanceRule: Use<typeof viewAttendanceRule>;
  readonly relations: Use<typeof viewRelations>;
  readonly hall: Use<typeof viewHall>;
  readonly meetings: Use<typeof viewMeetings>;
  readonly roll: Use<typeof viewRoll>;
  readonly reconciliation: Use<typeof viewReconciliation>;
  readonly joinAddresses: () => readonly string[];
};

/** Live states by meeting id. */
export type LiveTopics = {
  readonly hall: Topic<HallState>;
  readonly turnout: Topic<HallTurnout>;
  readonly meeting: Topic<DeskState>;
};

export type ResolverParts = {
  readonly doors: Doors;
  readonly live: LiveTopics;
  readonly areaLoader: AreaLoader;
};
