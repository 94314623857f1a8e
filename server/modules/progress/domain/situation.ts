import type { EventKind } from './step-events.ts';
import type { Position } from './steps.ts';

/** What is still to be done about households, and how far the meeting is. */
export type Outstanding = {
  /** Households with a score. */
  readonly cases: number;
  /** On the list without a score. */
  readonly waiting: number;
  /** Rows of a workbook that nobody could read yet. */
  readonly rowsToMend: number;
  /** Rows of the commune whose village could not be read: any village may be theirs. */
  readonly rowsWithoutVillage: number;
  /** Of the cases: not agreed by a meeting. */
  readonly unsettled: number;
  /** Of the unsettled: a meeting did not agree. */
  readonly reReview: number;
  /** Of the newest meeting that is no rehearsal. ADJOURNED: it ended before its agenda did. */
  readonly meetingState: 'PREPARED' | 'IN_SESSION' | 'ADJOURNED' | 'SEALED' | null;
  /** Everything that belongs to the preparation is recorded. */
  readonly prepared: boolean;
};

/** What is true of a village now, read from the work itself: list, cases, meetings, papers. */
export type Facts = Outstanding & {
  /** How many meetings were ever prepared, rehearsals apart. */
  readonly meetings: number;
  /** Somebody has said with a reason that nobody in the village is to be reviewed. */
  readonly closedEmpty: boolean;
  readonly posting: 'NONE' | 'STARTED' | 'ENDED';
  /** The commune has reported to the tier above. */
  readonly reported: boolean;
  readonly opinion: boolean;
  readonly recognised: boolean;
};

/** Where the events of a village have led it. */
export type Standing = Position & {
  /** Of the event that led here; null: none yet. */
  readonly kind: EventKind | null;
  readonly prepared: boolean;
  /** How many agendas were fixed so far. */
  readonly agendas: number;
  /** How many events there are. */
  readonly events: number;
};
