import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `posting`: a list of a village that hangs or hung; never changed. */
@Entity('posting')
export class PostingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ type: 'int' })
  n!: number;
  @Column({ type: 'text', array: true })
  places!: string[];
  @Column({ name: 'started_on', type: 'date' })
  startedOn!: string;
  @Column({ name: 'until_on', type: 'date', nullable: true })
  untilOn!: string | null;
  @Column({ name: 'village_name', type: 'text', nullable: true })
  villageName!: string | null;
  @Column({ name: 'objections_to', type: 'text', nullable: true })
  objectionsTo!: string | null;
  @Column({ name: 'list_sha256', type: 'text', nullable: true })
  listSha256!: string | null;
  @Column({ name: 'public_code', type: 'text' })
  publicCode!: string;
  @Column({ name: 'started_by', type: 'text' })
  startedBy!: string;
  @Column({ name: 'started_at', type: 'timestamptz', insert: false })
  startedAt!: Date;
}

/** A row of `posting_row`: what hung for one household; never changed. */
@Entity('posting_row')
export class PostingRowEntity {
  @PrimaryColumn({ name: 'posting_id', type: 'uuid' })
  postingId!: string;
  @PrimaryColumn({ type: 'int' })
  position!: number;
  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;
  @Column({ name: 'head_name', type: 'text' })
  headName!: string;
  @Column({ type: 'text' })
  class!: string;
  @Column({ name: 'class_before', type: 'text', nullable: true })
  classBefore!: string | null;
  @Column({ name: 'decision_seq', type: 'bigint' })
  decisionSeq!: string;
}

/** A row of `posting_end`: a person took it down; never changed. */
@Entity('posting_end')
export class PostingEndEntity {
  @PrimaryColumn({ name: 'posting_id', type: 'uuid' })
  postingId!: string;
  @Column({ name: 'ended_on', type: 'date' })
  endedOn!: string;
  @Column({ name: 'early_reason', type: 'text', nullable: true })
  earlyReason!: string | null;
  @Column({ name: 'ended_by', type: 'text' })
  endedBy!: string;
  @Column({ name: 'ended_at', type: 'timestamptz', insert: false })
  endedAt!: Date;
}

/** A row of `posting_photo`: it hung; the file lies in the data folder. */
@Entity('posting_photo')
export class PostingPhotoEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ name: 'posting_id', type: 'uuid' })
  postingId!: string;
  @Column({ name: 'taken_on', type: 'date' })
  takenOn!: string;
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;
  @Column({ type: 'int' })
  bytes!: number;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'added_by', type: 'text' })
  addedBy!: string;
  @Column({ name: 'added_name', type: 'text' })
  addedName!: string;
  @Column({ name: 'added_at', type: 'timestamptz', insert: false })
  addedAt!: Date;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}

export const POSTING_TABLES = [PostingEntity, PostingRowEntity, PostingEndEntity, PostingPhotoEntity];
