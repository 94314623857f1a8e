import type { Tx } from '../../../kernel/ports.ts';
import type { ReconciledMotion } from '../domain/reconcile.ts';
import type { DeskState } from './desk-state.ts';

export interface DeskReader {
  /** In the order of the ids; all but the rule. The number of statements does not depend on how many. */
  desks(tx: Tx, meetingIds: readonly string[]): Promise<readonly Omit<DeskState, 'rule'>[]>;
  /** Every closed motion of these meetings with what was received, in the order of the evening. */
  reconciliation(tx: Tx, meetingIds: readonly string[]): Promise<readonly ReconciledMotion[]>;
}
