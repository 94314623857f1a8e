import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A household or a list put to the meeting. */
@Entity('agenda_item')
export class AgendaItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ type: 'int' })
  position!: number;
  @Column({ type: 'text' })
  section!: string;
  @Column({ type: 'text', nullable: true })
  movement!: string | null;
  @Column({ type: 'text' })
  state!: string;
}

/** Which households an item holds; each stands once on an agenda. */
@Entity('agenda_item_case')
export class AgendaItemCaseEntity {
  @PrimaryColumn({ name: 'item_id', type: 'uuid' })
  itemId!: string;
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
}

/** One question, with base and rule as frozen when it opened. */
@Entity('motion')
export class MotionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId!: string | null;
  @Column({ type: 'text' })
  purpose!: string;
  @Column({ type: 'int' })
  attempt!: number;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'int' })
  revision!: number;
  @Column({ name: 'share_numerator', type: 'int' })
  shareNumerator!: number;
  @Column({ name: 'share_denominator', type: 'int' })
  shareDenominator!: number;
  @Column({ name: 'share_comparison', type: 'text' })
  shareComparison!: string;
  @Column({ name: 'rule_source', type: 'text' })
  ruleSource!: string;
  @Column({ type: 'int' })
  base!: number;
  @Column({ name: 'hand_base', type: 'int' })
  handBase!: number;
  @Column({ name: 'phone_base', type: 'int' })
  phoneBase!: number;
  @Column({ name: 'paper_base', type: 'int' })
  paperBase!: number;
  @Column({ type: 'int' })
  counters!: number;
  @Column({ type: 'text', insert: false, update: false })
  form!: string;
  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ name: 'hands_agree', type: 'int', nullable: true })
  handsAgree!: number | null;
  @Column({ name: 'hands_disagree', type: 'int', nullable: true })
  handsDisagree!: number | null;
  @Column({ name: 'hands_no_opinion', type: 'int', nullable: true })
  handsNoOpinion!: number | null;
  @Column({ name: 'mismatch_reason', type: 'text', nullable: true })
  mismatchReason!: string | null;
  @Column({ type: 'int', nullable: true })
  agree!: number | null;
  @Column({ type: 'int', nullable: true })
  disagree!: number | null;
  @Column({ name: 'no_opinion', type: 'int', nullable: true })
  noOpinion!: number | null;
  @Column({ type: 'boolean', nullable: true })
  agreed!: boolean | null;
}

/** One person attending when the motion opened. */
@Entity('elector')
export class ElectorEntity {
  @PrimaryColumn({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @PrimaryColumn({ name: 'attendee_id', type: 'uuid' })
  attendeeId!: string;
  @Column({ type: 'text' })
  channel!: string;
  @Column({ name: 'stands_aside', type: 'boolean' })
  standsAside!: boolean;
  @Column({ type: 'int' })
  counted!: number;
}

/** Only ever appended; the highest n counts. No time and no serial number. */
@Entity('ballot')
export class BallotEntity {
  @PrimaryColumn({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @PrimaryColumn({ name: 'attendee_id', type: 'uuid' })
  attendeeId!: string;
  @PrimaryColumn({ type: 'int' })
  n!: number;
  @Column({ type: 'bytea' })
  choice!: Buffer;
}

/** The latest count stands, earlier ones stay. */
@Entity('hand_count')
export class HandCountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ type: 'int' })
  agree!: number;
  @Column({ type: 'int' })
  disagree!: number;
  @Column({ name: 'no_opinion', type: 'int' })
  noOpinion!: number;
  @Column({ type: 'int', nullable: true })
  attempt!: number | null;
  @Column({ name: 'counter_no', type: 'int', nullable: true })
  counterNo!: number | null;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt!: Date;
}

/** What was decided of a case: by a closed motion, or after a meeting by a re-check. */
@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn({ type: 'bigint' })
  seq!: string;
  @Column({ type: 'text' })
  source!: 'MEETING' | 'RE_CHECK';
  @Column({ name: 'motion_id', type: 'uuid', nullable: true })
  motionId!: string | null;
  @Column({ name: 're_check_id', type: 'uuid', nullable: true })
  reCheckId!: string | null;
  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ type: 'text' })
  outcome!: string;
  @Column({ name: 'start_class', type: 'text' })
  startClass!: string;
  @Column({ name: 'end_class', type: 'text', nullable: true })
  endClass!: string | null;
  @Column({ name: 'movement_cause', type: 'text' })
  movementCause!: string;
  @Column({ type: 'int' })
  persons!: number;
  @Column({ type: 'boolean' })
  rehearsal!: boolean;
  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;
}
