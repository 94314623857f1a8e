import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One evening of a village. */
@Entity('meeting')
export class MeetingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  code!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  form!: string;
  @Column({ type: 'int' })
  counters!: number;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'text', nullable: true })
  place!: string | null;
  @Column({ name: 'planned_at', type: 'timestamptz', nullable: true })
  plannedAt!: Date | null;
  @Column({ name: 'chair_name', type: 'text', nullable: true })
  chairName!: string | null;
  @Column({ name: 'phone_consent_agree', type: 'int', nullable: true })
  phoneConsentAgree!: number | null;
  @Column({ name: 'phone_consent_base', type: 'int', nullable: true })
  phoneConsentBase!: number | null;
  @Column({ name: 'phone_consent', type: 'boolean' })
  phoneConsent!: boolean;
  @Column({ name: 'join_base', type: 'text', nullable: true })
  joinBase!: string | null;
  @Column({ name: 'agenda_seed', type: 'text' })
  agendaSeed!: string;
  @Column({ name: 'stage_kind', type: 'text' })
  stageKind!: string;
  @Column({ name: 'stage_item_id', type: 'uuid', nullable: true })
  stageItemId!: string | null;
  @Column({ name: 'stage_page', type: 'int' })
  stagePage!: number;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;
  @Column({ name: 'sealed_at', type: 'timestamptz', nullable: true })
  sealedAt!: Date | null;
  @Column({ name: 'households_invited', type: 'int', nullable: true })
  householdsInvited!: number | null;
  @Column({ name: 'continues_id', type: 'uuid', nullable: true })
  continuesId!: string | null;
  @Column({ name: 'adjourn_kind', type: 'text', nullable: true })
  adjournKind!: string | null;
  @Column({ name: 'adjourn_reason', type: 'text', nullable: true })
  adjournReason!: string | null;
}

/** The one-evening link of chair or operator. */
@Entity('meeting_access')
export class MeetingAccessEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ name: 'counter_no', type: 'int', nullable: true })
  counterNo!: number | null;
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;
  @Column({ name: 'pin_hash', type: 'text' })
  pinHash!: string;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

/** Somebody who attends; a person stands once in a meeting. */
@Entity('attendee')
export class AttendeeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'person_key', type: 'text' })
  personKey!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ name: 'search_key', type: 'text' })
  searchKey!: string;
  @Column({ name: 'to_name', type: 'text', nullable: true })
  toName!: string | null;
  @Column({ name: 'birth_year', type: 'int', nullable: true })
  birthYear!: number | null;
  @Column({ type: 'text' })
  role!: string;
  @Column({ name: 'household_id', type: 'uuid', nullable: true })
  householdId!: string | null;
  @Column({ type: 'boolean' })
  counts!: boolean;
  @Column({ name: 'not_counted', type: 'text', nullable: true })
  notCounted!: string | null;
  @Column({ type: 'text' })
  channel!: string;
  @Column({ name: 'slip_hash', type: 'text', nullable: true })
  slipHash!: string | null;
  @Column({ name: 'phone_joined', type: 'boolean' })
  phoneJoined!: boolean;
  @Column({ name: 'checked_in_at', type: 'timestamptz' })
  checkedInAt!: Date;
  @Column({ name: 'checked_out_at', type: 'timestamptz', nullable: true })
  checkedOutAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}

/** Written down for the minutes. */
@Entity('meeting_note')
export class MeetingNoteEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId!: string | null;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
