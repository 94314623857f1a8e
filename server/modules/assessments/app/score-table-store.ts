import type { Tx } from '../../../kernel/ports.ts';
import type { ScoreTable } from '../domain/score-table.ts';

export type { ScoreTable } from '../domain/score-table.ts';

export type LoadedScoreTable = ScoreTable & {
  readonly fileName: string;
  readonly sha256: string;
  readonly loadedBy: string;
};

export interface ScoreTableStore {
  add(tx: Tx, table: LoadedScoreTable): Promise<void>;
  find(tx: Tx, id: string): Promise<ScoreTable | null>;
  findByHash(tx: Tx, provinceId: string, sha256: string): Promise<ScoreTable | null>;
  /** The newest first. */
  ofProvince(
    tx: Tx,
    provinceId: string,
  ): Promise<readonly (LoadedScoreTable & { readonly loadedAt: Date })[]>;
  /** The newest that is no example and holds for the year, of the province among these areas. */
  inUse(tx: Tx, areaPath: readonly string[], year: number): Promise<ScoreTable | null>;
}
