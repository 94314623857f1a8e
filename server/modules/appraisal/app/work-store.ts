import type { Tx } from '../../../kernel/ports.ts';
import type { Reach } from '../../rounds/index.ts';
import type { AppraisalAnswer } from '../domain/answer-to-report.ts';
import type { AppraisalState } from '../domain/appraisal-case.ts';
import type { OwnPart } from '../domain/four-eyes.ts';

/** What put a case before the others when it was handed out. */
export const LED_BY = ['ANSWER', 'DUE', 'RISK', 'AGE', 'RANDOM', 'CHOSEN'] as const;
export type LedBy = (typeof LED_BY)[number];

/** ANSWER: back from the commune, for whoever returned it. ORDER: due, risk, age. RANDOM: by the draw key. */
export type Lane = 'ANSWER' | 'ORDER' | 'RANDOM' | 'KEPT_FOR_OTHERS';

/** Whoever works on cases: an account. */
export type Worker = { readonly accountId: string; readonly tag: string; readonly name: string };

export type Claimed = {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly ledBy: LedBy;
};

/** A case as a command needs it, locked. */
export type WorkCase = {
  readonly id: string;
  readonly caseId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly areaPath: readonly string[];
  readonly state: AppraisalState;
  readonly version: number;
  readonly roundState: string;
  readonly opinionSent: boolean;
  readonly decisionSeq: string;
  /** Of what would be decided on: the frozen case, the decision below, the newest form. */
  readonly answersSha256: string;
  readonly heldBy: string | null;
  readonly holderName: string | null;
  /** False too when nobody holds it. */
  readonly leaseRuns: boolean;
  readonly tokenSha256: string | null;
  /** In a draw, and not looked at yet. */
  readonly drawnUnchecked: boolean;
};

export type NewDecision = {
  readonly id: string;
  readonly of: WorkCase;
  readonly kind: AppraisalAnswer;
  readonly fields: readonly string[];
  readonly reasonCode: string | null;
  readonly words: string;
  readonly sampleId: string | null;
  readonly commandId: string;
  readonly decidedBy: string;
};

/** Claims and decisions in the queue. */
export interface WorkStore {
  /** One statement: finds a free case that may be handed to this person and takes it. Null: there is none. */
  claimNext(
    tx: Tx,
    of: { roundId: string; reach: Reach; worker: Worker; lane: Lane; tokenSha256: string },
  ): Promise<Claimed | null>;
  /** Takes a locked case. */
  claim(tx: Tx, id: string, accountId: string, tokenSha256: string): Promise<void>;
  /** Only for the holder of the token; true when it was. */
  extend(tx: Tx, id: string, accountId: string, tokenSha256: string): Promise<Date | null>;
  release(tx: Tx, id: string): Promise<void>;
  logClaim(
    tx: Tx,
    of: {
      id: string;
      kind: 'CLAIMED' | 'TAKEN_OVER' | 'RELEASED';
      ledBy: LedBy | null;
      accountId: string;
      from: string | null;
      reason: string | null;
    },
  ): Promise<void>;
  /** The number of this hand-out: the share at random is counted out by it. */
  handOutNumber(tx: Tx): Promise<number>;
  /** Null: it has no commune in reach. */
  roundState(tx: Tx, roundId: string, reach: Reach): Promise<string | null>;
  randomPercent(tx: Tx, roundId: string): Promise<number | null>;
  setRandomPercent(tx: Tx, roundId: string, percent: number, reason: string, by: string): Promise<void>;
  /** Locked until the transaction ends; facts are read after the lock. In one order for everybody. */
  lock(tx: Tx, ids: readonly string[]): Promise<readonly WorkCase[]>;
  read(tx: Tx, ids: readonly string[]): Promise<readonly WorkCase[]>;
  /** Cases of a village, in reading order. */
  idsOfVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly string[]>;
  ownParts(tx: Tx, ids: readonly string[], worker: Worker): Promise<ReadonlyMap<string, OwnPart>>;
  addDecision(tx: Tx, of: NewDecision): Promise<void>;
  /** State after a decision; the claim ends, the answer comes back to `keptFor`. */
  answered(tx: Tx, id: string, state: AppraisalState, keptFor: string | null): Promise<void>;
}
