import type { Tx } from '../../../kernel/ports.ts';
import type { QuorumRule } from '../domain/quorum.ts';
import type { VotersBy } from '../domain/vocabulary.ts';

export type CommuneQuorum = Omit<QuorumRule, 'mark'>;

/** What a commune set for its meetings of a round. */
export type AttendanceRule = {
  readonly quorum: CommuneQuorum;
  readonly votersBy: VotersBy;
  readonly version: number;
};

export interface AttendanceRuleStore {
  find(tx: Tx, roundId: string, communeId: string): Promise<AttendanceRule | null>;
  /** With its version; the first is 1. */
  save(tx: Tx, at: { roundId: string; communeId: string }, rule: AttendanceRule): Promise<void>;
}
