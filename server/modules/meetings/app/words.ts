/** The lists behind the API's enums. */
export {
  ACT_KINDS,
  ADJOURN_KINDS,
  AGENDA_ITEM_STATES,
  AGENDA_SECTIONS,
  ATTENDEE_ROLES,
  CHANNELS,
  CHOICES,
  CLUSTER_STATES,
  FORMS_OF_VOTE,
  LINK_ROLES,
  MEETING_KINDS,
  MEETING_STATES,
  MOTION_PURPOSES,
  MOTION_STATES,
  NOT_COUNTED_REASONS,
  QUORUM_BASES,
  QUORUM_MODES,
  RELATION_SIDES,
  STAGE_KINDS,
  VOTERS_BY,
  type ActKind,
  type AdjournKind,
  type AgendaItemState,
  type AgendaSection,
  type AttendeeRole,
  type Channel,
  type Choice,
  type ClusterState,
  type FormOfVote,
  type LinkRole,
  type MeetingKind,
  type MeetingState,
  type MotionPurpose,
  type MotionState,
  type NotCounted,
  type QuorumBase,
  type QuorumMode,
  type RelationSide,
  type StageKind,
  type VotersBy,
} from '../domain/vocabulary.ts';
export { COUNT_SCREENS, type CountScreen } from '../domain/vocabulary.ts';
export { COUNTING_STATES, type CountingState } from '../domain/two-counters.ts';
export { NOTE_KINDS, TYPED_NOTE_KINDS, type NoteKind, type TypedNoteKind } from '../domain/note-kinds.ts';
export type { QuorumRule, QuorumState } from '../domain/quorum.ts';
export type { MotionResult } from '../domain/motion-result.ts';
export type { Difference, ReconciliationRow } from '../domain/reconcile.ts';
export { MEETING_PHASES, type MeetingPhase } from '../domain/meeting-phase.ts';
