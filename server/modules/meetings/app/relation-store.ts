import type { Tx } from '../../../kernel/ports.ts';
import type { RelationSide } from '../domain/vocabulary.ts';

/** Who stands near a household under review. For officials' screens only. */
export type Relation = {
  readonly id: string;
  readonly caseId: string;
  readonly ofWhom: RelationSide;
  /** Name, or name and office; null: the role says enough. */
  readonly personName: string | null;
  /** Of this meeting, when the person is checked in. */
  readonly attendeeId: string | null;
  /** "anh ruột", "thông gia"; null for the household itself. */
  readonly kinship: string | null;
  readonly declaredAt: Date;
};

export type NewRelation = Omit<Relation, 'declaredAt'> & { readonly declaredBy: string };

/** The case a relation hangs on, for `can()`. */
export type RelatedCase = {
  readonly caseId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly areaPath: readonly string[];
};

export interface RelationStore {
  caseOf(tx: Tx, caseId: string): Promise<RelatedCase | null>;
  find(tx: Tx, relationId: string): Promise<Relation | null>;
  add(tx: Tx, relation: NewRelation): Promise<void>;
  withdraw(tx: Tx, relationId: string): Promise<void>;
  /** Of these cases, those that stand, in the order in which they were declared. */
  ofCases(tx: Tx, caseIds: readonly string[]): Promise<readonly Relation[]>;
  /** Meetings that hold the case and are not over: their desks look again. */
  meetingsOf(tx: Tx, caseId: string): Promise<readonly string[]>;
}
