import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage } from '../domain/stages.ts';
import type { ReportTable } from '../domain/table.ts';

@Entity('area_population')
export class AreaPopulationEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'area_id', type: 'uuid' })
  areaId!: string;
  @PrimaryColumn({ type: 'int' })
  seq!: number;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'int' })
  households!: number;
  @Column({ type: 'int', nullable: true })
  persons!: number | null;
  @Column({ type: 'text' })
  source!: string;
  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}

@Entity('report_freeze')
export class ReportFreezeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'area_id', type: 'uuid' })
  areaId!: string;
  @Column({ type: 'text' })
  stage!: Stage;
  @Column({ type: 'int' })
  reported!: number;
  @Column({ type: 'int' })
  communes!: number;
  @Column({ type: 'jsonb' })
  figures!: readonly ReportTable[];
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'text' })
  reference!: string;
  @Column({ name: 'frozen_by', type: 'text' })
  frozenBy!: string;
  @Column({ name: 'frozen_name', type: 'text' })
  frozenName!: string;
  @Column({ name: 'frozen_at', type: 'timestamptz' })
  frozenAt!: Date;
}
