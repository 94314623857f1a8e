/** COMPLAINT (khiếu nại): named and signed, runs a clock. FEEDBACK (phản ánh, kiến nghị): may be nameless, is information. */
export const COMPLAINT_KINDS = ['COMPLAINT', 'FEEDBACK'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_STATES = ['OPEN', 'CLOSED'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** CASE: a household of the list. LEFT_OUT: one that is not on it. */
export const ABOUTS = ['CASE', 'LEFT_OUT', 'OTHER'] as const;
export type About = (typeof ABOUTS)[number];

export const CHANNELS = ['QR', 'OFFICE'] as const;
export type Channel = (typeof CHANNELS)[number];

export const EVENT_KINDS = [
  'RECEIVED',
  'SIGNED',
  'ASSIGNED',
  'LINKED',
  'REQUEST_OPENED',
  'RE_CHECK_ASKED',
  'VISITED',
  'DECIDED',
  'ANSWERED',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** NOTED: of feedback, which is answered but not judged. */
export const OUTCOMES = ['UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN', 'NOTED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const RE_CHECK_ORIGINS = ['COMPLAINT', 'APPRAISAL', 'INSPECTION'] as const;
export type ReCheckOrigin = (typeof RE_CHECK_ORIGINS)[number];

/** What the chair makes of a second visit. NEW_MEETING: the village is to decide once more. */
export const RE_CHECK_OUTCOMES = ['KEPT', 'CHANGED', 'NEW_MEETING'] as const;
export type ReCheckOutcome = (typeof RE_CHECK_OUTCOMES)[number];
