import type { Position } from './steps.ts';

/** What can happen to a village. Each is the only way into its position. */
export const EVENT_KINDS = [
  'PREPARED',
  'PREPARATION_REOPENED',
  'LIST_STARTED',
  'LIST_COMPLETED',
  'REVIEW_STARTED',
  'REVIEW_COMPLETED',
  'EMPTY_LIST_CLOSED',
  'AGENDA_FIXED',
  'MEETING_STARTED',
  'MEETING_SETTLED',
  'SENT_BACK',
  'POSTING_STARTED',
  'POSTING_ENDED',
  'OPINION_ASKED',
  'OPINION_RECEIVED',
  'RECOGNISED',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Why a village goes back: numbers of households. */
export type Reason = {
  readonly reReview: number;
  readonly waiting: number;
  readonly rowsToMend: number;
};

export type StepEvent = Position & { readonly kind: EventKind; readonly reason: Reason | null };

type Forward = Exclude<EventKind, 'SENT_BACK'>;

const POSITION_OF: Readonly<Record<Forward, Position>> = {
  PREPARED: { step: 'PREPARATION', state: 'FINISHED' },
  PREPARATION_REOPENED: { step: 'PREPARATION', state: 'RUNNING' },
  LIST_STARTED: { step: 'LIST', state: 'RUNNING' },
  LIST_COMPLETED: { step: 'LIST', state: 'FINISHED' },
  REVIEW_STARTED: { step: 'REVIEW', state: 'RUNNING' },
  REVIEW_COMPLETED: { step: 'REVIEW', state: 'FINISHED' },
  EMPTY_LIST_CLOSED: { step: 'REVIEW', state: 'FINISHED' },
  AGENDA_FIXED: { step: 'MEETING', state: 'RUNNING' },
  MEETING_STARTED: { step: 'MEETING', state: 'RUNNING' },
  MEETING_SETTLED: { step: 'MEETING', state: 'FINISHED' },
  POSTING_STARTED: { step: 'POSTING', state: 'RUNNING' },
  POSTING_ENDED: { step: 'POSTING', state: 'FINISHED' },
  OPINION_ASKED: { step: 'OPINION', state: 'RUNNING' },
  OPINION_RECEIVED: { step: 'OPINION', state: 'FINISHED' },
  RECOGNISED: { step: 'RECOGNITION', state: 'FINISHED' },
};

/** That a village is prepared, or no more: told at any time, and no step of the law. */
export const isOfPreparation = (kind: EventKind): boolean =>
  kind === 'PREPARED' || kind === 'PREPARATION_REOPENED';

export const forward = (kind: Forward): StepEvent => ({ ...POSITION_OF[kind], kind, reason: null });

export const FORWARD_KINDS = Object.keys(POSITION_OF) as Forward[];
