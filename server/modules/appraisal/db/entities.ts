import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import type { AppraisalState } from '../domain/appraisal-case.ts';

/** A row of `appraisal_case`: a decided case as it stands in the queue. */
@Entity('appraisal_case')
export class AppraisalCaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'case_id', type: 'uuid', unique: true })
  caseId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'appraisal_area_id', type: 'uuid' })
  appraisalAreaId!: string;
  @Column({ type: 'text' })
  state!: AppraisalState;
  @Column({ name: 'decision_seq', type: 'bigint' })
  decisionSeq!: string;
  @Column({ name: 'motion_id', type: 'uuid', nullable: true })
  motionId!: string | null;
  @Column({ name: 'start_class', type: 'text' })
  startClass!: HouseholdClass;
  @Column({ name: 'end_class', type: 'text', nullable: true })
  endClass!: HouseholdClass | null;
  @Column({ type: 'text' })
  movement!: MovementKind;
  @Column({ type: 'text' })
  outcome!: 'AGREED' | 'NOT_AGREED';
  @Column({ name: 'distance_to_line', type: 'int' })
  distanceToLine!: number;
  @Column({ name: 'other_opinion_kinds', type: 'text', array: true })
  otherOpinionKinds!: OtherOpinionKind[];
  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
  @Column({ name: 'sort_key', type: 'text' })
  sortKey!: string;
  @Column({ name: 'risk_band', type: 'text' })
  riskBand!: 'LOW' | 'MIDDLE' | 'HIGH';
  @Column({ name: 'risk_parts', type: 'text', array: true })
  riskParts!: string[];
  @Column({ name: 'risk_values', type: 'jsonb' })
  riskValues!: Record<string, number>;
  @Column({ name: 'asked_on', type: 'date', nullable: true })
  askedOn!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;
  @Column({ name: 'draw_key', type: 'text' })
  drawKey!: string;
  @Column({ name: 'kept_for', type: 'uuid', nullable: true })
  keptFor!: string | null;
  @Column({ name: 'held_by', type: 'uuid', nullable: true })
  heldBy!: string | null;
  @Column({ name: 'held_until', type: 'timestamptz', nullable: true })
  heldUntil!: Date | null;
  @Column({ name: 'claim_token_sha256', type: 'text', nullable: true })
  claimTokenSha256!: string | null;
  @Column({ type: 'int' })
  version!: number;
}

/** A row of `query_export`: a question to the queue as a file. */
@Entity('query_export')
export class QueryExportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ type: 'jsonb' })
  question!: object;
  @Column({ type: 'text' })
  format!: 'CSV' | 'XLSX';
  @Column({ type: 'text' })
  state!: 'RUNNING' | 'READY' | 'FAILED';
  @Column({ name: 'rows_total', type: 'int', nullable: true })
  rowsTotal!: number | null;
  @Column({ name: 'rows_done', type: 'int' })
  rowsDone!: number;
  @Column({ name: 'open_rows', type: 'int' })
  openRows!: number;
  @Column({ name: 'commune_ids', type: 'uuid', array: true })
  communeIds!: string[];
  @Column({ type: 'text', nullable: true })
  sha256!: string | null;
  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}

/** A row of `appraisal_state`: the version that boards of a round order by. */
@Entity('appraisal_state')
export class AppraisalStateEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ type: 'int' })
  version!: number;
}
