import type { Tx } from '../../../kernel/ports.ts';
import type { Round, RoundCommune, Share, StoredRulePack } from '../domain/round.ts';

export type { AgreeRule, Round, RoundCommune, Share, StoredRulePack } from '../domain/round.ts';

/** Areas an actor may see; 'ALL' is no bound. Goes into the SQL of every list, count and export alike. */
export type Reach = readonly string[] | 'ALL';

export interface RulePackStore {
  /** The newest version of every pack, by id. */
  latest(tx: Tx): Promise<readonly StoredRulePack[]>;
  findLatest(tx: Tx, id: string): Promise<StoredRulePack | null>;
  find(tx: Tx, id: string, version: number): Promise<StoredRulePack | null>;
  /** Adds a version when the body differs from the newest one; says whether it did. */
  store(tx: Tx, pack: StoredRulePack['pack']): Promise<boolean>;
}

export interface RoundStore {
  find(tx: Tx, id: string): Promise<Round | null>;
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly Round[]>;
  /** Rounds with a commune in reach, the newest year first. */
  list(tx: Tx, reach: Reach): Promise<readonly Round[]>;
  nameTaken(tx: Tx, round: Pick<Round, 'areaId' | 'year' | 'name'>): Promise<boolean>;
  add(tx: Tx, round: Round, communes: readonly RoundCommune[]): Promise<void>;
  commune(tx: Tx, roundId: string, communeId: string): Promise<RoundCommune | null>;
  /** As `commune`, locked until the transaction ends. */
  lockCommune(tx: Tx, roundId: string, communeId: string): Promise<RoundCommune | null>;
  /** Communes of a round in reach, by name; `key` is a search key, empty for all. */
  communes(tx: Tx, roundId: string, reach: Reach, key: string): Promise<readonly RoundCommune[]>;
  setShare(tx: Tx, at: RoundCommune, share: Share, source: string): Promise<RoundCommune>;
}
