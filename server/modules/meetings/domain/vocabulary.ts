/** The words of the evening, as in terms.md; the database's checks and the API's enums hold the same lists. */
export const MEETING_KINDS = ['LIVE', 'PAPER', 'REHEARSAL'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ['PREPARED', 'IN_SESSION', 'SEALED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const STAGE_KINDS = ['LOBBY', 'AGENDA', 'ITEM', 'RESULTS', 'CLOSING', 'ENDED'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const AGENDA_SECTIONS = ['ONE_BY_ONE', 'BY_LIST', 'UNCHANGED'] as const;
export type AgendaSection = (typeof AGENDA_SECTIONS)[number];

export const AGENDA_ITEM_STATES = ['PENDING', 'OPEN', 'AGREED', 'NOT_AGREED'] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

export const MOTION_PURPOSES = ['ITEM', 'CLOSING'] as const;
export type MotionPurpose = (typeof MOTION_PURPOSES)[number];

export const MOTION_STATES = ['OPEN', 'CLOSED'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

export const CHOICES = ['AGREE', 'DISAGREE', 'NO_OPINION'] as const;
export type Choice = (typeof CHOICES)[number];

export const CHANNELS = ['HAND', 'PHONE'] as const;
export type Channel = (typeof CHANNELS)[number];

export const ATTENDEE_ROLES = [
  'HOUSEHOLD_REPRESENTATIVE',
  'CHAIR',
  'PARTY_CELL',
  'ORGANISATION',
  'COMMUNE_OFFICER',
  'REVIEWER',
  'FRONT_SUPERVISOR',
] as const;
export type AttendeeRole = (typeof ATTENDEE_ROLES)[number];

export const LINK_ROLES = ['CHAIR', 'OPERATOR'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** One evening's numbers on one question. */
export type Counts = { readonly agree: number; readonly disagree: number; readonly noOpinion: number };

/** The share of everybody attending that agrees, frozen on the motion when it opens. */
export type FrozenShare = {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: '>=' | '>';
};
