import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `minutes`: the closed record of a meeting; never changed. */
@Entity('minutes')
export class MinutesEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ type: 'text' })
  record!: string;
  @Column({ name: 'closing_hash', type: 'text' })
  closingHash!: string;
  @Column({ name: 'adopted_agree', type: 'int' })
  adoptedAgree!: number;
  @Column({ name: 'adopted_base', type: 'int' })
  adoptedBase!: number;
  @Column({ name: 'made_by', type: 'text' })
  madeBy!: string;
  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;
}

/** A row of `minutes_page`: a photo or scan of signed pages. */
@Entity('minutes_page')
export class MinutesPageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;
  @Column({ type: 'int' })
  bytes!: number;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'attached_by', type: 'text' })
  attachedBy!: string;
  @Column({ name: 'attached_at', type: 'timestamptz' })
  attachedAt!: Date;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}

/** A row of `minutes_confirmation`: who found that the signed pages agree. */
@Entity('minutes_confirmation')
export class MinutesConfirmationEntity {
  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId!: string;
  @Column({ name: 'confirmed_by', type: 'text' })
  confirmedBy!: string;
  @Column({ name: 'confirmed_name', type: 'text' })
  confirmedName!: string;
  @Column({ type: 'int' })
  pages!: number;
  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt!: Date;
}

export const MINUTES_TABLES = [MinutesEntity, MinutesPageEntity, MinutesConfirmationEntity];
