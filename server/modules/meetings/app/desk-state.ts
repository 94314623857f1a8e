import type { AgreeRule } from '../../rounds/index.ts';
import type { NoteKind } from '../domain/note-kinds.ts';
import type { QuorumRule } from '../domain/quorum.ts';
import type { Sheets } from '../domain/count-sheets.ts';
import type { CounterCount } from '../domain/two-counters.ts';
import type { LinkRole, VotersBy } from '../domain/vocabulary.ts';
import type { MeetingAct } from './act-store.ts';
import type { AttendanceEvent, Attendee } from './attendee-store.ts';
import type { HallState } from './hall-state.ts';
import type { Meeting } from './meeting-store.ts';
import type { Relation } from './relation-store.ts';
import type { StandAside } from './stand-aside-store.ts';

export type MeetingNote = {
  readonly id: string;
  readonly itemId: string | null;
  readonly kind: NoteKind;
  readonly text: string;
  readonly at: Date;
};

export type MeetingLink = {
  readonly id: string;
  readonly role: LinkRole;
  readonly expiresAt: Date;
  readonly revoked: boolean;
};

/** A meeting as those see it who run it: personal, never on the wall. Everything from one snapshot. */
export type DeskState = {
  readonly meeting: Meeting;
  readonly rule: AgreeRule;
  readonly attendees: readonly Attendee[];
  /** Every coming and going. */
  readonly events: readonly AttendanceEvent[];
  /** What the meeting itself decided. */
  readonly acts: readonly MeetingAct[];
  readonly standAsides: readonly StandAside[];
  /** Of the households on the agenda. */
  readonly relations: readonly Relation[];
  readonly quorumRule: QuorumRule | null;
  readonly votersBy: VotersBy;
  /** The meeting that takes this one up again. */
  readonly continuedBy: string | null;
  /** Of two counters of the open question, once both are in: what each sent last. */
  readonly bothCounts: readonly CounterCount[];
  /** The latest count of each secret ballot. */
  readonly sheets: readonly (Sheets & { readonly motionId: string })[];
  readonly notes: readonly MeetingNote[];
  readonly links: readonly MeetingLink[];
  /** Within five points of the line: a mark for officials, not a dispute. */
  readonly nearLineCaseIds: readonly string[];
  readonly hall: HallState;
};
