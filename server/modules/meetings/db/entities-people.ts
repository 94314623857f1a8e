import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One coming or going; only ever appended. */
@Entity('attendance_event')
export class AttendanceEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'attendee_id', type: 'uuid' })
  attendeeId!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** What the meeting itself decided, n of m; only ever appended. */
@Entity('meeting_act')
export class MeetingActEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'int', nullable: true })
  n!: number | null;
  @Column({ type: 'int', nullable: true })
  m!: number | null;
  @Column({ type: 'boolean', nullable: true })
  passed!: boolean | null;
  @Column({ type: 'jsonb' })
  data!: object;
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** Quorum and whose vote counts, of a commune in a round. */
@Entity('attendance_rule')
export class AttendanceRuleEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'quorum_mode', type: 'text' })
  quorumMode!: string;
  @Column({ name: 'quorum_numerator', type: 'int' })
  quorumNumerator!: number;
  @Column({ name: 'quorum_denominator', type: 'int' })
  quorumDenominator!: number;
  @Column({ name: 'quorum_comparison', type: 'text' })
  quorumComparison!: string;
  @Column({ name: 'quorum_base', type: 'text' })
  quorumBase!: string;
  @Column({ name: 'quorum_source', type: 'text' })
  quorumSource!: string;
  @Column({ name: 'voters_by', type: 'text' })
  votersBy!: string;
  @Column({ type: 'int' })
  version!: number;
}

/** The number on a printed invitation. */
@Entity('meeting_invitation')
export class MeetingInvitationEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @PrimaryColumn({ name: 'person_key', type: 'text' })
  personKey!: string;
  @Column({ type: 'int' })
  number!: number;
}

/** A mark for officials: who stands near a household under review. */
@Entity('declared_relation')
export class DeclaredRelationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;
  @Column({ name: 'of_whom', type: 'text' })
  ofWhom!: string;
  @Column({ name: 'person_name', type: 'text', nullable: true })
  personName!: string | null;
  @Column({ name: 'attendee_id', type: 'uuid', nullable: true })
  attendeeId!: string | null;
  @Column({ type: 'text', nullable: true })
  kinship!: string | null;
  @Column({ name: 'declared_by', type: 'text' })
  declaredBy!: string;
  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt!: Date;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}

/** Somebody who asked not to answer on one item. */
@Entity('stand_aside')
export class StandAsideEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;
  @Column({ name: 'attendee_id', type: 'uuid' })
  attendeeId!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
