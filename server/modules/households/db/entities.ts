import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Member } from '../domain/household.ts';

@Entity('household')
export class HouseholdEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ type: 'text', nullable: true })
  code!: string | null;
  @Column({ name: 'head_name', type: 'text' })
  headName!: string;
  @Column({ name: 'search_key', type: 'text', select: false })
  searchKey!: string;
  @Column({ name: 'to_name', type: 'text', nullable: true })
  toName!: string | null;
  @Column({ type: 'int', nullable: true })
  size!: number | null;
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;
  @Column({ type: 'int' })
  version!: number;
}

@Entity('member')
export class MemberEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;
  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;
  @Column({ name: 'search_key', type: 'text', select: false })
  searchKey!: string;
  @Column({ type: 'text', nullable: true })
  relation!: string | null;
  @Column({ type: 'text', nullable: true })
  sex!: Member['sex'];
  @Column({ name: 'birth_date', type: 'date', nullable: true })
  birthDate!: string | null;
  @Column({ name: 'birth_year', type: 'int', nullable: true })
  birthYear!: number | null;
  @Column({ name: 'id_number', type: 'text', nullable: true })
  idNumber!: string | null;
  @Column({ type: 'text', nullable: true })
  ethnicity!: string | null;
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;
  @Column({ type: 'int' })
  version!: number;
}

/** What stood in a household or member before an official changed it; only ever added to. */
@Entity('household_change')
export class HouseholdChangeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;
  @Column({ name: 'member_id', type: 'uuid', nullable: true })
  memberId!: string | null;
  @Column({ type: 'jsonb' })
  before!: Record<string, unknown>;
  @Column({ type: 'jsonb' })
  after!: Record<string, unknown>;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ name: 'changed_by', type: 'text' })
  changedBy!: string;
  @Column({ name: 'changed_at', type: 'timestamptz', insert: false })
  changedAt!: Date;
}
