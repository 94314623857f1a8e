import type { AgreeRule } from '../../rounds/index.ts';
import type { LinkRole } from '../domain/vocabulary.ts';
import type { Attendee } from './attendee-store.ts';
import type { HallState } from './hall-state.ts';
import type { Meeting } from './meeting-store.ts';

export type MeetingNote = {
  readonly id: string;
  readonly itemId: string | null;
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
  readonly notes: readonly MeetingNote[];
  readonly links: readonly MeetingLink[];
  /** Within five points of the line: a mark for officials, not a dispute. */
  readonly nearLineCaseIds: readonly string[];
  readonly hall: HallState;
};
