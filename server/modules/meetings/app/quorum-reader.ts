import type { Tx } from '../../../kernel/ports.ts';
import type { QuorumRule, QuorumState } from '../domain/quorum.ts';

export type QuorumSeen = { readonly rule: QuorumRule; readonly state: QuorumState };

export interface QuorumReader {
  /** Null: no quorum is asked for. */
  of(tx: Tx, meetingId: string): Promise<QuorumSeen | null>;
  /** One statement; a meeting of which no quorum is asked is left out. */
  ofAll(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, QuorumSeen>>;
}
