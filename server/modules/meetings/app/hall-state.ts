import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { CountingState } from '../domain/two-counters.ts';
import type { QuorumState } from '../domain/quorum.ts';
import type { MotionResult } from '../domain/motion-result.ts';
import type {
  AgendaItemState,
  AgendaSection,
  CountScreen,
  FormOfVote,
  FrozenShare,
  MeetingKind,
  MeetingState,
  MotionPurpose,
  MotionState,
  StageKind,
} from '../domain/vocabulary.ts';
import type { MovementKind } from '../../assessments/index.ts';

/**
 * What hangs over a neighbour's head. No opinion, no indicator, no history, no id number, no vote: what is not a field
 * here cannot reach a wall or a phone.
 */
export type HallHousehold = {
  readonly caseId: string;
  readonly headName: string;
  readonly toName: string | null;
  readonly startClass: HouseholdClass;
  readonly scoredClass: HouseholdClass;
  readonly b1: number;
  readonly b1Line: number;
  readonly deprivedCount: number;
  readonly hasOtherOpinion: boolean;
};

export type HallItem = {
  readonly id: string;
  readonly position: number;
  readonly section: AgendaSection;
  readonly movement: MovementKind | null;
  readonly state: AgendaItemState;
  readonly households: readonly HallHousehold[];
  readonly result: MotionResult | null;
};

export type HallMotion = {
  readonly id: string;
  readonly purpose: MotionPurpose;
  readonly itemId: string | null;
  readonly attempt: number;
  readonly state: MotionState;
  readonly revision: number;
  readonly base: number;
  readonly handBase: number;
  readonly phoneBase: number;
  readonly paperBase: number;
  readonly form: FormOfVote;
  readonly counters: 1 | 2;
  /** Of two counters; null: one person counts. */
  readonly counting: CountingState | null;
  /** Where one person counts; null: nobody has begun. */
  readonly countedOn: CountScreen | null;
  readonly share: FrozenShare;
  /** Null while it is open: nobody follows a crowd. */
  readonly result: MotionResult | null;
};

/** One state of the hall, everything from one snapshot; `version` only grows. */
export type HallState = {
  readonly meetingId: string;
  readonly code: string;
  readonly version: number;
  readonly roundName: string;
  readonly year: number;
  /** In a sitting of a cluster with its name. */
  readonly villageName: string;
  /** One of several sittings: what is counted here is added up later. */
  readonly ofCluster: boolean;
  readonly communeName: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly phoneConsent: boolean;
  readonly form: FormOfVote;
  readonly counters: 1 | 2;
  readonly joinBase: string | null;
  readonly place: string | null;
  readonly chairName: string | null;
  readonly sealedAt: Date | null;
  readonly attendance: { readonly counted: number; readonly notCounted: number; readonly phones: number };
  /** Numbers only; null: no quorum is asked for. */
  readonly quorum: QuorumState | null;
  /** Ended before its agenda did. */
  readonly adjourned: boolean;
  readonly stage: { readonly kind: StageKind; readonly itemId: string | null; readonly page: number };
  readonly agenda: readonly HallItem[];
  readonly currentItem: HallItem | null;
  readonly motion: HallMotion | null;
  readonly closing: MotionResult | null;
  readonly confirmedByHands: boolean;
};

/** How many phones have answered, never what. */
export type HallTurnout = {
  readonly motionId: string | null;
  readonly revision: number;
  readonly phones: number;
  readonly phoneBase: number;
};

const AFTER_SEAL_MS = 12 * 3_600_000;

/**
 * The hall as the public sees it: names stand on the wall while the meeting is in session and for the rest of that
 * evening; before and after, whoever knows the code sees that there is a meeting, not of whom it speaks.
 */
export function publicHall(hall: HallState, now: Date): HallState {
  const over = hall.sealedAt !== null && now.getTime() - hall.sealedAt.getTime() > AFTER_SEAL_MS;
  return hall.state === 'PREPARED' || over ? { ...hall, agenda: [], currentItem: null } : hall;
}
