import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaperKind } from '../app/progress-store.ts';
import type { EventKind, Reason } from '../domain/step-events.ts';
import type { Step, StepState } from '../domain/steps.ts';

/** A row of `step_paper`: what was recorded outside the meeting; only ever appended. */
@Entity('step_paper')
export class StepPaperEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'area_id', type: 'uuid' })
  areaId!: string;
  @Column({ type: 'text' })
  kind!: PaperKind;
  @Column({ type: 'text', nullable: true })
  number!: string | null;
  @Column({ type: 'date' })
  dated!: string;
  @Column({ type: 'text', array: true })
  places!: string[];
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}

/** A row of `step_event`: what happened to a village; only ever appended. */
@Entity('step_event')
export class StepEventEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @PrimaryColumn({ type: 'int' })
  n!: number;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'text' })
  kind!: EventKind;
  @Column({ type: 'text' })
  step!: Step;
  @Column({ type: 'text' })
  state!: StepState;
  @Column({ type: 'timestamptz' })
  at!: Date;
  @Column({ name: 'source_ref', type: 'text' })
  sourceRef!: string;
  @Column({ type: 'jsonb', nullable: true })
  reason!: Reason | null;
}

/** A row of `village_step`: where a village stands, recomputed from its events. */
@Entity('village_step')
export class VillageStepEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'text' })
  step!: Step;
  @Column({ type: 'text' })
  state!: StepState;
  @Column({ type: 'text', nullable: true })
  kind!: EventKind | null;
  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt!: Date | null;
  @Column({ type: 'boolean' })
  prepared!: boolean;
  @Column({ type: 'jsonb', nullable: true })
  reason!: Reason | null;
  @Column({ type: 'int' })
  cases!: number;
  @Column({ type: 'int' })
  waiting!: number;
  @Column({ name: 'rows_to_mend', type: 'int' })
  rowsToMend!: number;
  @Column({ type: 'int' })
  unsettled!: number;
  @Column({ name: 're_review', type: 'int' })
  reReview!: number;
  @Column({ name: 'meeting_state', type: 'text', nullable: true })
  meetingState!: 'PREPARED' | 'IN_SESSION' | 'ADJOURNED' | 'SEALED' | null;
  @Column({ type: 'int' })
  version!: number;
}
