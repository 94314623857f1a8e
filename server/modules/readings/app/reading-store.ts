import type { Tx } from '../../../kernel/ports.ts';
import type { VotedOn } from '../../rounds/index.ts';
import type { OpenCase, Rescored } from '../domain/plan-adoption.ts';

export type { OpenCase } from '../domain/plan-adoption.ts';

/** What stands around a change of the pack and is not touched by it, or forbids it. */
export type RoundFacts = {
  readonly decidedCases: number;
  readonly sealedMeetings: number;
  /** In session, or with somebody checked in. */
  readonly meetingsUnderWay: number;
  readonly communesWithOwnShare: number;
};

export type Adoption = {
  readonly id: string;
  readonly roundId: string;
  readonly rulePackId: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly localPackId: string | null;
  readonly localPackVersion: number | null;
  readonly recomputed: number;
  readonly changed: number;
  /** Decided before; they keep the pack that they were decided under. */
  readonly untouched: number;
};
export type WrittenAdoption = Adoption & { readonly at: Date };

/** A case as other readings look at it: with the pack that its class was made with. */
export type ReadCase = Pick<OpenCase, 'id' | 'areaKind' | 'b1' | 'b2' | 'indicators'> & {
  readonly roundId: string;
  /** Of its decision, if it has one; null: the pack of the round. */
  readonly decidedVersion: number | null;
};

export type ReadVote = VotedOn & {
  readonly motionId: string;
  readonly roundId: string;
  readonly decidedVersion: number | null;
};

export interface ReadingStore {
  /** Locks every meeting of the round that is not sealed: none starts until this transaction ends. */
  lockMeetings(tx: Tx, roundId: string): Promise<void>;
  facts(tx: Tx, roundId: string): Promise<RoundFacts>;
  /** Cases that no meeting has agreed on; with `lock` until the transaction ends, in one order for everybody. */
  openCases(tx: Tx, roundId: string, lock: boolean): Promise<readonly OpenCase[]>;
  saveScores(tx: Tx, rescored: readonly Rescored[]): Promise<void>;
  /** Which of these stand in a list of a prepared meeting. */
  inLists(tx: Tx, caseIds: readonly string[]): Promise<readonly { caseId: string; itemId: string }[]>;
  addAdoption(tx: Tx, adoption: Adoption, by: string): Promise<void>;
  adoptions(tx: Tx, roundIds: readonly string[]): Promise<readonly WrittenAdoption[]>;
  cases(tx: Tx, ids: readonly string[]): Promise<readonly ReadCase[]>;
  votes(tx: Tx, motionIds: readonly string[]): Promise<readonly ReadVote[]>;
}
