import type { Tx } from '../../../kernel/ports.ts';
import type { HeadEntry } from '../domain/head-list.ts';
import type { CaseOnList } from '../domain/plan-import.ts';
import type { RowFate, StoredRow } from '../domain/stored-row.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReviewCells } from '../domain/review-row.ts';

/** A commune in a round: where a workbook belongs. */
export interface Place {
  readonly roundId: string;
  readonly communeId: string;
}

export interface BatchCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly toMend: number;
  readonly warned: number;
  readonly mended: number;
  readonly alreadyOnList: number;
  readonly households: number;
  readonly members: number;
}

export interface Batch extends Place {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly counts: BatchCounts;
  readonly confirmedBy: string;
}

/** A row as it is written first. */
export type NewRow = StoredRow & { readonly batchId: string; readonly caseId: string | null };

export interface RowChange {
  readonly id: string;
  readonly fate: RowFate;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly cells: ReviewCells;
  readonly headingVillage: string | null;
  readonly reasons: readonly Reason[];
  readonly caseId: string | null;
}

export interface ImportStore {
  findBatch(tx: Tx, place: Place, sha256: string): Promise<Batch | null>;
  addBatch(tx: Tx, batch: Batch): Promise<void>;
  addRows(tx: Tx, rows: readonly NewRow[]): Promise<void>;
  changeRows(tx: Tx, changes: readonly RowChange[]): Promise<void>;
  excuseRow(tx: Tx, id: string, name: string, reason: string): Promise<void>;
  findRow(tx: Tx, id: string): Promise<StoredRow | null>;
  /** As `findRow`, locked until the transaction ends. */
  lockRow(tx: Tx, id: string): Promise<StoredRow | null>;
  /** Rows that are or were to mend (TO_MEND, MENDED, EXCUSED), in the order of the sheet. */
  mendableRows(tx: Tx, place: Place): Promise<readonly StoredRow[]>;
  /** Rows to mend; with a village, also those of no readable village: they block every village of the commune. */
  rowsToMend(tx: Tx, place: Place, villageId: string | null): Promise<readonly StoredRow[]>;
  countRowsToMend(tx: Tx, place: Place & { readonly villageId?: string }): Promise<number>;
  /** How many rows each place has to mend; a place without any is left out. */
  countIn(tx: Tx, places: readonly Place[]): Promise<readonly (Place & { readonly count: number })[]>;
  /** Of every village that has some; key null: no readable village. */
  countByVillage(tx: Tx, place: Place): Promise<ReadonlyMap<string | null, number>>;
  /** Heads of household that the commune has, as a list of heads would name them. */
  knownHeads(tx: Tx, communeId: string, codes?: readonly string[]): Promise<readonly HeadEntry[]>;
  /** Cases by the code of their household; of all codes, or of some. */
  casesByCode(tx: Tx, place: Place, codes?: readonly string[]): Promise<ReadonlyMap<string, CaseOnList>>;
  /** Whether another household under review in this round has a person with this id number. */
  idNumberTaken(tx: Tx, place: Place, idNumber: string, exceptCode: string): Promise<boolean>;
}
