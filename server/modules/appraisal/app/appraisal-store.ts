import type { Tx } from '../../../kernel/ports.ts';
import type { MovementKind } from '../../assessments/index.ts';
import type { Reach } from '../../rounds/index.ts';
import type { CommuneKey } from '../../tally/index.ts';
import type { AppraisalCase } from '../domain/appraisal-case.ts';
import type { CaseHead } from '../domain/case-head.ts';
import type { CaseEvent } from '../domain/case-history.ts';
import type { QueueQuestion, Totals, TotalsQuestion } from './queue-question.ts';

export type { Reach } from '../../rounds/index.ts';
export type { CommuneKey } from '../../tally/index.ts';
export type { AppraisalCase, AppraisalState, CaseContent } from '../domain/appraisal-case.ts';
export type { CaseEvent } from '../domain/case-history.ts';

export type QueuePage = {
  readonly cases: readonly AppraisalCase[];
  /** Of the same predicate in the same snapshot. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** False when `afterId` is no case of the round. */
  readonly cursorKnown: boolean;
};

export type BoardCommune = {
  readonly communeId: string;
  readonly areaPath: readonly string[];
  readonly reportedAt: Date | null;
  readonly provisional: number;
  readonly ready: number;
  readonly notAgreed: number;
  /** Of those agreed. */
  readonly byMovement: ReadonlyMap<MovementKind, number>;
};
export type Board = {
  readonly roundId: string;
  readonly version: number;
  readonly communes: readonly BoardCommune[];
};

export type HeldCase = CommuneKey & { readonly id: string; readonly head: CaseHead };

export interface AppraisalStore {
  /**
   * Brings the rows of a commune in line with the newest decisions and with whether it has reported. Raises the round's
   * version when that changed anything, and says so.
   */
  refresh(tx: Tx, key: CommuneKey): Promise<boolean>;
  /** Communes of the round in reach; null when there is none. */
  board(tx: Tx, roundId: string, reach: Reach): Promise<Board | null>;
  page(tx: Tx, question: QueueQuestion): Promise<QueuePage>;
  totals(tx: Tx, question: TotalsQuestion): Promise<Totals>;
  /** The round of a case, before it is known whose it is. */
  roundOf(tx: Tx, id: string): Promise<string | null>;
  find(tx: Tx, id: string, reach: Reach): Promise<AppraisalCase | null>;
  /** Whose households these cases are: of those that the account holds at this moment, and of no others. */
  heads(tx: Tx, ids: readonly string[], accountId: string): Promise<readonly HeldCase[]>;
  /** Histories of several cases by one statement, by review case. */
  histories(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>>;
}
