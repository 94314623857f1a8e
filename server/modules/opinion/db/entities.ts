import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalFigures, ApprovalKind } from '../app/opinion-store.ts';
import type { OpinionContent } from '../domain/opinion.ts';

/** A row of `opinion`: drafted (recorded_by), signed off, signed, sent. */
@Entity('opinion')
export class OpinionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'text', nullable: true })
  number!: string | null;
  @Column({ type: 'date', nullable: true })
  dated!: string | null;
  @Column({ name: 'sent_on', type: 'date', nullable: true })
  sentOn!: string | null;
  @Column({ name: 'sent_by', type: 'text', nullable: true })
  sentBy!: string | null;
  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'jsonb', nullable: true })
  content!: OpinionContent | null;
  @Column({ type: 'text', nullable: true })
  sha256!: string | null;
  @Column({ type: 'text' })
  remarks!: string;
  @Column({ name: 'signed_off_by', type: 'text', nullable: true })
  signedOffBy!: string | null;
  @Column({ name: 'signed_off_at', type: 'timestamptz', nullable: true })
  signedOffAt!: Date | null;
  @Column({ name: 'signed_by', type: 'text', nullable: true })
  signedBy!: string | null;
  @Column({ name: 'signed_name', type: 'text', nullable: true })
  signedName!: string | null;
  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}

/** A row of `approval_paper`: Tờ trình or Quyết định phê duyệt with its figures. */
@Entity('approval_paper')
export class ApprovalPaperEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'area_id', type: 'uuid' })
  areaId!: string;
  @Column({ type: 'text' })
  kind!: ApprovalKind;
  @Column({ type: 'text' })
  number!: string;
  @Column({ type: 'date' })
  dated!: string;
  @Column({ type: 'jsonb' })
  content!: ApprovalFigures;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
