import type { AreaReach, Reach as RoundReach } from '../../../access/index.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Confirmed, LegalMark } from '../domain/legal-value.ts';
import type { Round, RoundCommune, Share, StoredRulePack } from '../domain/round.ts';

export type { AgreeRule, PackKind, Round, RoundCommune, Share, StoredRulePack } from '../domain/round.ts';

/** Areas an actor may see; 'ALL' is no bound. Goes into the SQL of every list, count and export alike. */
export type Reach = AreaReach;

/** One confirmation of a value, as it was written down. */
export type LegalValueConfirmation = {
  readonly id: string;
  readonly areaId: string;
  readonly rulePackId: string;
  /** The edition that it made. */
  readonly version: number;
  readonly path: string;
  readonly oldValue: unknown;
  readonly oldMark: LegalMark;
  readonly newValue: unknown;
  readonly confirmed: Confirmed;
  readonly note: string | null;
};
export type WrittenConfirmation = LegalValueConfirmation & { readonly confirmedAt: Date };

export interface RulePackStore {
  /** The newest national version of every pack, by id. */
  latest(tx: Tx): Promise<readonly StoredRulePack[]>;
  /** The newest of every pack that one of these provinces made: editions and local lines, by id. */
  latestOf(tx: Tx, provinceIds: readonly string[]): Promise<readonly StoredRulePack[]>;
  /** The newest for a province: its own edition, else the national version. Without a province the national one. */
  findLatest(tx: Tx, id: string, provinceId?: string | null): Promise<StoredRulePack | null>;
  find(tx: Tx, id: string, version: number): Promise<StoredRulePack | null>;
  /** Adds a national version when the body differs from the newest one; says whether it did. */
  store(tx: Tx, pack: StoredRulePack['pack']): Promise<boolean>;
  /** Others that add versions wait until this transaction ends. */
  lock(tx: Tx): Promise<void>;
  /** Adds a version of a province; says which. */
  addOf(tx: Tx, edition: Omit<StoredRulePack, 'id' | 'version'>): Promise<StoredRulePack>;
  /** The newest local line of a province that holds for the year. */
  localLine(tx: Tx, provinceId: string, year: number): Promise<StoredRulePack | null>;
  addConfirmation(tx: Tx, confirmation: LegalValueConfirmation, by: string): Promise<void>;
  /** Of a province, the oldest first. */
  confirmations(tx: Tx, packId: string, provinceId: string): Promise<readonly WrittenConfirmation[]>;
}

/** What an open round takes over: an edition of its pack, and the local line of the day. */
export type AdoptedPacks = Pick<Round, 'rulePackVersion' | 'localPackId' | 'localPackVersion'>;

export interface RoundStore {
  find(tx: Tx, id: string): Promise<Round | null>;
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly Round[]>;
  /** As `find`, and nobody takes another pack over until this transaction ends. */
  hold(tx: Tx, id: string): Promise<Round | null>;
  /** As `find`, locked: waits for whoever holds it. */
  lock(tx: Tx, id: string): Promise<Round | null>;
  /** Rounds of a province that use a pack, as the deciding one or as its local line. */
  using(tx: Tx, packId: string, provinceId: string): Promise<readonly Round[]>;
  /** An open round takes another version over. */
  adopt(tx: Tx, round: Round, packs: AdoptedPacks): Promise<void>;
  /** Rounds with a commune in reach, the newest year first. */
  list(tx: Tx, reach: RoundReach): Promise<readonly Round[]>;
  nameTaken(tx: Tx, round: Pick<Round, 'areaId' | 'year' | 'name'>): Promise<boolean>;
  add(tx: Tx, round: Round, communes: readonly RoundCommune[]): Promise<void>;
  commune(tx: Tx, roundId: string, communeId: string): Promise<RoundCommune | null>;
  /** As `commune`, locked until the transaction ends. */
  lockCommune(tx: Tx, roundId: string, communeId: string): Promise<RoundCommune | null>;
  /** Communes of a round in reach, by name; `key` is a search key, empty for all. */
  communes(tx: Tx, roundId: string, reach: Reach, key: string): Promise<readonly RoundCommune[]>;
  setShare(tx: Tx, at: RoundCommune, share: Share, source: string): Promise<RoundCommune>;
}
