/** The lists behind the API's enums. */
export {
  AGENDA_ITEM_STATES,
  AGENDA_SECTIONS,
  ATTENDEE_ROLES,
  CHANNELS,
  CHOICES,
  LINK_ROLES,
  MEETING_KINDS,
  MEETING_STATES,
  MOTION_PURPOSES,
  MOTION_STATES,
  STAGE_KINDS,
  type AgendaItemState,
  type AgendaSection,
  type AttendeeRole,
  type Channel,
  type Choice,
  type LinkRole,
  type MeetingKind,
  type MeetingState,
  type MotionPurpose,
  type MotionState,
  type StageKind,
} from '../domain/vocabulary.ts';
export type { MotionResult } from '../domain/motion-result.ts';
export type { Difference, ReconciliationRow } from '../domain/reconcile.ts';
