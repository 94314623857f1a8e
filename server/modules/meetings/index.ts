/** What later modules may use of meetings: results, in the one way they are told. */
export { motionResult, shareText, type MotionResult } from './domain/motion-result.ts';
export { hasFewPhones } from './domain/few-phones.ts';
export {
  AGENDA_ITEM_STATES,
  MEETING_KINDS,
  MEETING_STATES,
  type AgendaItemState,
  type MeetingKind,
  type MeetingState,
} from './domain/vocabulary.ts';
export { type NoteKind } from './domain/note-kinds.ts';
export { SIGNED_ON_PAPER } from './domain/paper-entry.ts';
export type { Difference, ReconciliationRow } from './domain/reconcile.ts';
