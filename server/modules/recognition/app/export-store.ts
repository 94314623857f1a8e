import type { Tx } from '../../../kernel/ports.ts';
import type { MappedColumn, Target } from '../domain/mapping.ts';
import type { CommuneKey } from './recognition-store.ts';

/** Columns as somebody saved them; 0: nobody has. */
export type StoredMapping = {
  readonly areaId: string | null;
  readonly version: number;
  readonly columns: readonly MappedColumn[];
  readonly savedAt: Date | null;
};
/** "Đã cập nhật" of a case in the ministry's software. */
export type Tick = {
  readonly caseId: string;
  readonly onDay: string;
  readonly byName: string;
  readonly at: Date;
};

export interface ExportStore {
  /** The commune's own columns, else those of its province. */
  mapping(
    tx: Tx,
    areaPath: readonly string[],
    communeId: string,
    target: Target,
  ): Promise<StoredMapping | null>;
  mappingOf(tx: Tx, areaId: string, target: Target): Promise<StoredMapping | null>;
  lockArea(tx: Tx, areaId: string): Promise<readonly string[] | null>;
  saveMapping(
    tx: Tx,
    of: { areaId: string; target: Target; version: number; columns: readonly MappedColumn[]; by: string },
  ): Promise<void>;
  /** Three-digit codes of provinces as id numbers begin with them. */
  provinceCodes(tx: Tx): Promise<readonly string[]>;
  communeCode(tx: Tx, communeId: string): Promise<string | null>;
  ticks(tx: Tx, key: CommuneKey): Promise<readonly Tick[]>;
  addTicks(
    tx: Tx,
    of: {
      readonly rows: readonly { readonly recognitionId: string; readonly caseId: string }[];
      readonly ticked: boolean;
      readonly onDay: string;
      readonly by: string;
      readonly byName: string;
    },
  ): Promise<void>;
}
