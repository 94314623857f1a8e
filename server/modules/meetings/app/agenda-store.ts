import type { Tx } from '../../../kernel/ports.ts';
import type { AgendaItemState, AgendaSection } from '../domain/vocabulary.ts';

export type AgendaItem = {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly section: AgendaSection;
  readonly movement: string | null;
  readonly state: AgendaItemState;
};

export type NewItem = {
  readonly id: string;
  readonly position: number;
  readonly section: AgendaSection;
  readonly movement: string | null;
  readonly caseIds: readonly string[];
};

export type CaseOutcome = {
  readonly motionId: string;
  readonly itemId: string;
  readonly agreed: boolean;
  /** Marks the decisions of a rehearsal: nobody recomputes from them. */
  readonly rehearsal: boolean;
};

export interface AgendaStore {
  item(tx: Tx, itemId: string): Promise<AgendaItem | null>;
  /** How many items wait for a decision. */
  undecided(tx: Tx, meetingId: string): Promise<number>;
  /** Those items with their cases, in order. */
  undecidedItems(tx: Tx, meetingId: string): Promise<readonly NewItem[]>;
  setState(tx: Tx, itemId: string, state: AgendaItemState): Promise<void>;
  add(tx: Tx, meetingId: string, items: readonly NewItem[]): Promise<void>;
  /** One decision for each case of the item. Returns the cases. */
  decide(tx: Tx, outcome: CaseOutcome): Promise<readonly string[]>;
  /** After a decision: agreed = the scored class stands; not agreed = review again, then meet again. */
  settleCases(tx: Tx, caseIds: readonly string[], agreed: boolean): Promise<void>;
  caseIdsOf(tx: Tx, itemId: string): Promise<readonly string[]>;
  /** Takes the case out of its list into an item of its own, after the last that is heard one by one. */
  lift(tx: Tx, item: AgendaItem, caseId: string, newItemId: string): Promise<void>;
  /** A list of one: the item itself is heard one by one from now on. */
  turnIntoOneByOne(tx: Tx, item: AgendaItem): Promise<void>;
}
