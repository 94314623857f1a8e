import { ClusterGroupEntity } from './entities-cluster.ts';
import { MeetingEntity, MeetingAccessEntity, AttendeeEntity, MeetingNoteEntity } from './entities-meeting.ts';
import { CounterCountEntity, HandScreenEntity, PaperCountEntity } from './entities-count.ts';
import {
  AttendanceEventEntity,
  AttendanceRuleEntity,
  DeclaredRelationEntity,
  MeetingActEntity,
  MeetingInvitationEntity,
  StandAsideEntity,
} from './entities-people.ts';
import {
  AgendaItemEntity,
  AgendaItemCaseEntity,
  MotionEntity,
  ElectorEntity,
  BallotEntity,
  HandCountEntity,
  DecisionEntity,
} from './entities-vote.ts';
import { HallPulseEntity, HandOverEntity } from './entities-running.ts';

/** Rows of the module's tables. Its SQL is written out; these name the columns for whoever reads and for the drift test. */
export const MEETING_TABLES = [
  MeetingEntity,
  MeetingAccessEntity,
  AttendeeEntity,
  MeetingNoteEntity,
  AgendaItemEntity,
  AgendaItemCaseEntity,
  MotionEntity,
  ElectorEntity,
  BallotEntity,
  HandCountEntity,
  DecisionEntity,
  AttendanceEventEntity,
  MeetingActEntity,
  AttendanceRuleEntity,
  MeetingInvitationEntity,
  DeclaredRelationEntity,
  StandAsideEntity,
  CounterCountEntity,
  HandScreenEntity,
  PaperCountEntity,
  HandOverEntity,
  HallPulseEntity,
  ClusterGroupEntity,
];
