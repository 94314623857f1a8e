import type { Tx } from '../../../kernel/ports.ts';
import type { SealedBallot } from '../domain/count-ballots.ts';
import type {
  Counts,
  CountScreen,
  ElectorChannel,
  FormOfVote,
  FrozenShare,
  MotionPurpose,
  MotionState,
} from '../domain/vocabulary.ts';

export type Motion = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly purpose: MotionPurpose;
  readonly attempt: number;
  readonly state: MotionState;
  readonly revision: number;
  readonly share: FrozenShare;
  readonly ruleSource: string;
  readonly base: number;
  readonly handBase: number;
  readonly phoneBase: number;
  readonly paperBase: number;
  /** One person counts the hands, or two apart. */
  readonly counters: 1 | 2;
  /** As the frozen base says it. */
  readonly form: FormOfVote;
};

export type NewMotion = Omit<Motion, 'state' | 'revision' | 'form'> & { readonly reason: string | null };

export type Elector = {
  readonly attendeeId: string;
  readonly channel: ElectorChannel;
  /** In the base as no opinion. */
  readonly standsAside: boolean;
};

export type ClosedMotion = {
  readonly id: string;
  readonly result: Counts;
  /** Null: of one cluster, the sum decides. */
  readonly agreed: boolean | null;
  /** As counted, before missing ones were added as no opinion; null: nobody answers by hand. */
  readonly hands: Counts | null;
  readonly mismatchReason: string | null;
};

/** A count of hands that stands until a later one. */
export type HandsTaken = {
  readonly id: string;
  readonly motionId: string;
  readonly hands: Counts;
  readonly enteredBy: string;
  /** Of two counters. */
  readonly attempt?: number;
  /** They differ: whose count stands, and why. */
  readonly settled?: { readonly counterNo: 1 | 2; readonly reason: string };
};

/** Where a person stands in a motion. `counted` null: not among its electors by phone. */
export type Standing = {
  readonly state: MotionState;
  readonly counted: number | null;
  readonly standsAside: boolean;
};

export interface VoteStore {
  find(tx: Tx, motionId: string): Promise<Motion | null>;
  /** Locks the motion row and nothing else: who locked it so sees every ballot that was acknowledged, and stops more. */
  lock(tx: Tx, motionId: string): Promise<Motion | null>;
  /** As `find`, held open until the transaction ends; null when it is not open. */
  holdOpen(tx: Tx, motionId: string): Promise<Motion | null>;
  openOf(tx: Tx, meetingId: string): Promise<Motion | null>;
  /** The closing show of hands agreed to the whole. */
  closingAgreed(tx: Tx, meetingId: string): Promise<boolean>;
  /** How often this question was put already. */
  attempts(tx: Tx, meetingId: string, itemId: string | null): Promise<number>;
  /** The motion and one elector row per person, in one go. */
  open(tx: Tx, motion: NewMotion, electors: readonly Elector[]): Promise<void>;
  addHands(tx: Tx, count: HandsTaken): Promise<void>;
  /** Where hands are counted from now on. */
  countOn(tx: Tx, motionId: string, screen: CountScreen): Promise<void>;
  latestHands(tx: Tx, motionId: string): Promise<Counts | null>;
  /** By the database's choice of the highest n, everything received, and the people it came from. */
  ballots(
    tx: Tx,
    motionId: string,
  ): Promise<{ chosen: readonly SealedBallot[]; all: readonly SealedBallot[]; received: number }>;
  close(tx: Tx, closed: ClosedMotion): Promise<void>;
  openMotionIds(tx: Tx): Promise<readonly string[]>;
  standing(tx: Tx, motionId: string, attendeeId: string): Promise<Standing | null>;
  /** The vote path: one statement, one commit, no transaction of ours. True when the ballot was written. */
  castBallot(ballot: { motionId: string; attendeeId: string; n: number; choice: Buffer }): Promise<boolean>;
}
