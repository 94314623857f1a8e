import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A village that sits in clusters, until its results are merged. */
@Entity('meeting_cluster_group')
export class ClusterGroupEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'int' })
  clusters!: number;
  @Column({ name: 'share_numerator', type: 'int' })
  shareNumerator!: number;
  @Column({ name: 'share_denominator', type: 'int' })
  shareDenominator!: number;
  @Column({ name: 'share_comparison', type: 'text' })
  shareComparison!: string;
  @Column({ name: 'rule_source', type: 'text' })
  ruleSource!: string;
  @Column({ name: 'merged_meeting_id', type: 'uuid', nullable: true })
  mergedMeetingId!: string | null;
  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;
  @Column({ type: 'int' })
  version!: number;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
}
