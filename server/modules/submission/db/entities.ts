import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TwoForms } from '../../tally/index.ts';
import type { CaseContent, SubmissionField } from '../domain/submission-field.ts';

/** A row of `commune_report`: written once, never changed. */
@Entity('commune_report')
export class CommuneReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'tally_version', type: 'int' })
  tallyVersion!: number;
  @Column({ type: 'jsonb' })
  totals!: TwoForms;
  @Column({ name: 'totals_sha256', type: 'text' })
  totalsSha256!: string;
  @Column({ name: 'letter_number', type: 'text', nullable: true })
  letterNumber!: string | null;
  @Column({ name: 'letter_dated', type: 'date', nullable: true })
  letterDated!: string | null;
  @Column({ type: 'int', nullable: true })
  cases!: number | null;
  @Column({ name: 'dossier_sha256', type: 'text', nullable: true })
  dossierSha256!: string | null;
  @Column({ name: 'reported_by', type: 'text' })
  reportedBy!: string;
  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Date;
}

/** A row of `submission_case`: a case as it was sent. */
@Entity('submission_case')
export class SubmissionCaseEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId!: string;
  @PrimaryColumn({ type: 'int' })
  n!: number;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ type: 'jsonb' })
  content!: CaseContent;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ name: 'opening_id', type: 'uuid', nullable: true })
  openingId!: string | null;
  @Column({ name: 'submitted_by', type: 'text' })
  submittedBy!: string;
  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;
}

/** A row of `dossier_opening`: what the tier above gave back. */
@Entity('dossier_opening')
export class DossierOpeningEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;
  @Column({ type: 'text', array: true })
  fields!: SubmissionField[];
  @Column({ type: 'text' })
  reason!: string;
  @Column({ name: 'opened_by', type: 'text' })
  openedBy!: string;
  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
  @Column({ type: 'text', nullable: true })
  answer!: string | null;
  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy!: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}

/** A row of `submission_file`: a paper of the report, made once. */
@Entity('submission_file')
export class SubmissionFileEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;
  @PrimaryColumn({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;
  @Column({ type: 'text' })
  sha256!: string;
  @Column({ type: 'int' })
  size!: number;
  @Column({ type: 'bytea' })
  bytes!: Buffer;
  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;
}
