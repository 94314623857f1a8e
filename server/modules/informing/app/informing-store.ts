import type { Tx } from '../../../kernel/ports.ts';
import type { Channel } from '../domain/vocabulary.ts';
import type { InformingPlan } from '../domain/plan.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };
export type VillagePlace = CommuneKey & {
  readonly villageId: string;
  readonly villageName: string;
  readonly communeName: string;
  readonly communeShortName: string;
  readonly areaKind: 'RURAL' | 'URBAN';
  readonly areaPath: readonly string[];
  readonly year: number;
};
export type StoredPlan = InformingPlan & {
  readonly villageId: string;
  readonly version: number;
  readonly plannedAt: Date;
};
export type LogEntry = {
  readonly id: string;
  readonly villageId: string;
  readonly channel: Channel;
  readonly language: string;
  readonly toldOn: string;
  readonly toldAt: string;
  readonly toldBy: string;
  readonly planVersion: number;
  readonly recordedName: string;
};
export type NewLogEntry = LogEntry & { readonly roundId: string; readonly recordedBy: string };

/** How far the villages of one commune are told. */
export type InformedCommune = {
  readonly communeId: string;
  readonly communeName: string;
  readonly villages: number;
  readonly planned: number;
  readonly told: number;
};

export interface InformingStore {
  /** Null: no such area. */
  areaPath(tx: Tx, areaId: string): Promise<readonly string[] | null>;
  /** The communes of the round in the area, in reading order. */
  board(tx: Tx, roundId: string, areaId: string): Promise<readonly InformedCommune[]>;
  communePath(tx: Tx, key: CommuneKey): Promise<readonly string[] | null>;
  /** The villages of the commune in the round, in reading order; or the one. */
  villages(tx: Tx, key: CommuneKey): Promise<readonly VillagePlace[]>;
  village(tx: Tx, roundId: string, villageId: string): Promise<VillagePlace | null>;
  lock(tx: Tx, roundId: string, villageId: string): Promise<void>;
  /** The newest of each. */
  plans(tx: Tx, roundId: string, villageIds: readonly string[]): Promise<readonly StoredPlan[]>;
  addPlan(tx: Tx, roundId: string, plan: Omit<StoredPlan, 'plannedAt'>, by: string): Promise<void>;
  /** The newest first. */
  log(tx: Tx, roundId: string, villageIds: readonly string[]): Promise<readonly LogEntry[]>;
  addEntry(tx: Tx, entry: NewLogEntry): Promise<void>;
}
