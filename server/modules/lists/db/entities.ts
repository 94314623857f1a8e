import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseholdClass, MovementCause } from '../../../kernel/classes.ts';
import type { ListBecause, ListSource, ListState } from '../domain/list-entry.ts';

@Entity('list_entry')
export class ListEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;
  @Column({ type: 'text' })
  because!: ListBecause;
  @Column({ type: 'text' })
  source!: ListSource;
  @Column({ name: 'start_class', type: 'text' })
  startClass!: HouseholdClass;
  @Column({ name: 'movement_cause', type: 'text' })
  movementCause!: MovementCause;
  @Column({ type: 'text' })
  state!: ListState;
  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;
  @Column({ name: 'struck_reason', type: 'text', nullable: true })
  struckReason!: string | null;
  @Column({ name: 'left_by_event', type: 'boolean' })
  leftByEvent!: boolean;
  @Column({ name: 'put_off_reason', type: 'text', nullable: true })
  putOffReason!: string | null;
  @Column({ type: 'int', nullable: true })
  persons!: number | null;
  @Column({ type: 'int' })
  version!: number;
}
