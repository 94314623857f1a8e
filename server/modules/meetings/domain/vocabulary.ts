/** The words of the evening, as in terms.md; the database's checks and the API's enums hold the same lists. */
export const MEETING_KINDS = ['LIVE', 'PAPER', 'REHEARSAL'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ['PREPARED', 'IN_SESSION', 'SEALED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** A village that sits in clusters: until all have reported, with its result, or ended without one. */
export const CLUSTER_STATES = ['OPEN', 'MERGED', 'ENDED'] as const;
export type ClusterState = (typeof CLUSTER_STATES)[number];

export const STAGE_KINDS = ['LOBBY', 'AGENDA', 'ITEM', 'RESULTS', 'CLOSING', 'ENDED'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const AGENDA_SECTIONS = ['ONE_BY_ONE', 'BY_LIST', 'UNCHANGED'] as const;
export type AgendaSection = (typeof AGENDA_SECTIONS)[number];

/** COUNTED: put to one cluster, decided only by the sum of all. */
export const AGENDA_ITEM_STATES = ['PENDING', 'OPEN', 'AGREED', 'NOT_AGREED', 'COUNTED'] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

export const MOTION_PURPOSES = ['ITEM', 'CLOSING'] as const;
export type MotionPurpose = (typeof MOTION_PURPOSES)[number];

export const MOTION_STATES = ['OPEN', 'CLOSED'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

export const CHOICES = ['AGREE', 'DISAGREE', 'NO_OPINION'] as const;
export type Choice = (typeof CHOICES)[number];

export const CHANNELS = ['HAND', 'PHONE'] as const;
export type Channel = (typeof CHANNELS)[number];
/** How an elector of one question answers; on paper only all together, in a secret ballot. */
export type ElectorChannel = Channel | 'PAPER';

export const ATTENDEE_ROLES = [
  'HOUSEHOLD_REPRESENTATIVE',
  'CHAIR',
  'PARTY_CELL',
  'ORGANISATION',
  'COMMUNE_OFFICER',
  'REVIEWER',
  'FRONT_SUPERVISOR',
  /** Ban Chỉ đạo rà soát cấp xã. */
  'COMMITTEE',
  /** A minor, or another who only comes along: never in the base. */
  'COMPANION',
] as const;
export type AttendeeRole = (typeof ATTENDEE_ROLES)[number];

/** Why somebody present is not in the base. */
export const NOT_COUNTED_REASONS = ['ROLE', 'COMPANION', 'HOUSEHOLD_REPRESENTED'] as const;
export type NotCounted = (typeof NOT_COUNTED_REASONS)[number];

/** What the meeting itself decided, or what has to stand in its minutes. */
export const ACT_KINDS = [
  'SECRETARY_APPROVED',
  'FORM_OF_VOTE_CHOSEN',
  'PHONE_CONSENT',
  'MINUTES_ADOPTED',
  'QUORUM_NOTED',
  'ADJOURNED',
  'CONTINUED',
  'COMMITTEE_APPROVED',
  'COUNTERS_CHOSEN',
  'CONTINUED_ON_PAPER',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export const FORMS_OF_VOTE = ['HAND_COUNT', 'SECRET_BALLOT', 'PHONE', 'MIXED'] as const;
export type FormOfVote = (typeof FORMS_OF_VOTE)[number];

export const ADJOURN_KINDS = ['NO_QUORUM', 'POWER_OR_NETWORK', 'LATE_HOUR', 'OTHER'] as const;
export type AdjournKind = (typeof ADJOURN_KINDS)[number];

export const QUORUM_MODES = ['OFF', 'WARN', 'BLOCK'] as const;
export type QuorumMode = (typeof QUORUM_MODES)[number];

export const QUORUM_BASES = ['HOUSEHOLDS_LISTED', 'HOUSEHOLDS_INVITED'] as const;
export type QuorumBase = (typeof QUORUM_BASES)[number];

/** One person one vote, or one vote per household. */
export const VOTERS_BY = ['PERSON', 'HOUSEHOLD'] as const;
export type VotersBy = (typeof VOTERS_BY)[number];

/** Whose relation to a household was declared. */
export const RELATION_SIDES = ['HOUSEHOLD', 'CHAIR', 'SECRETARY', 'REVIEWER', 'OFFICIAL'] as const;
export type RelationSide = (typeof RELATION_SIDES)[number];

export const LINK_ROLES = ['CHAIR', 'OPERATOR', 'COUNTER'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** On which screen hands are being counted by one person. */
export const COUNT_SCREENS = ['WALL', 'DESK'] as const;
export type CountScreen = (typeof COUNT_SCREENS)[number];

/** One evening's numbers on one question. */
export type Counts = { readonly agree: number; readonly disagree: number; readonly noOpinion: number };

/** The share of everybody attending that agrees, frozen on the motion when it opens. */
export type FrozenShare = {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: '>=' | '>';
};
