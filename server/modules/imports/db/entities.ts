import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BatchCounts } from '../app/import-store.ts';
import type { Reason } from '../domain/reason.ts';
import type { RowFate, StoredCells } from '../domain/stored-row.ts';

/** A workbook that was confirmed; a file (by its sha-256) once in a commune and round. */
@Entity('import_batch')
export class ImportBatchEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
  @Column({ name: 'file_sha256', type: 'text' })
  sha256!: string;
  @Column({ type: 'jsonb' })
  counts!: BatchCounts;
  @Column({ name: 'confirmed_by', type: 'text' })
  confirmedBy!: string;
}

/** A row of a review list with its fate; `cells` holds what stood in it. */
@Entity('import_row')
export class ImportRowEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid', nullable: true })
  villageId!: string | null;
  @Column({ name: 'village_name', type: 'text', nullable: true })
  villageName!: string | null;
  @Column({ name: 'row_no', type: 'int' })
  rowNumber!: number;
  @Column({ type: 'text' })
  fate!: RowFate;
  @Column({ type: 'jsonb' })
  reasons!: Reason[];
  @Column({ type: 'jsonb' })
  cells!: StoredCells;
  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;
  @Column({ name: 'excused_name', type: 'text', nullable: true })
  excusedName!: string | null;
  @Column({ name: 'excused_reason', type: 'text', nullable: true })
  excusedReason!: string | null;
}
