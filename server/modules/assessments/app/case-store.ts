import type { Tx } from '../../../kernel/ports.ts';
import type { ReviewCase, ScoredCase } from '../domain/review-case.ts';

export type { CaseState, ReviewCase, ScoredCase } from '../domain/review-case.ts';

/** A case with what officials read of its household. */
export type ListedCase = ReviewCase & {
  readonly householdCode: string | null;
  readonly headName: string;
  readonly toName: string | null;
};

/** What a later assessment changes in a case. */
export type RescoredCase = ScoredCase &
  Pick<
    ReviewCase,
    | 'id'
    | 'otherOpinionKinds'
    | 'cause'
    | 'ethnicMinority'
    | 'noLabour'
    | 'merit'
    | 'persons'
    | 'flags'
    | 'sheetClass'
    | 'state'
  >;

/** A commune in a round. */
export type CasePlace = { readonly roundId: string; readonly communeId: string };

export interface CaseStore {
  find(tx: Tx, id: string): Promise<ListedCase | null>;
  /** As `find`, locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<ListedCase | null>;
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly ListedCase[]>;
  /** The cases of a village in the order of the sheet: by household code. */
  ofVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly ListedCase[]>;
  /** As `ofVillage`, locked until the transaction ends, in one order for everybody. */
  lockVillage(tx: Tx, roundId: string, villageId: string): Promise<readonly ListedCase[]>;
  /** How many cases each place has; a place without cases is left out. */
  countIn(tx: Tx, places: readonly CasePlace[]): Promise<readonly (CasePlace & { readonly count: number })[]>;
  add(tx: Tx, cases: readonly ReviewCase[]): Promise<void>;
  /** The scores of a later assessment take the place of the earlier ones. */
  rescore(tx: Tx, of: RescoredCase): Promise<void>;
  /** Which of these have two submissions between which nobody has decided. */
  withOpenConflict(tx: Tx, ids: readonly string[]): Promise<readonly string[]>;
  putOnAgenda(tx: Tx, ids: readonly string[]): Promise<void>;
}
