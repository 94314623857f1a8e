import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaKind } from '../../../kernel/classes.ts';
import type { Round } from '../domain/round.ts';
import type { PackKind } from '../domain/round.ts';
import type { RulePack } from '../domain/rule-pack.ts';

@Entity('rule_pack')
export class RulePackEntity {
  @PrimaryColumn({ type: 'text' })
  id!: string;
  @PrimaryColumn({ type: 'int' })
  version!: number;
  @Column({ type: 'text' })
  scope!: RulePack['scope'];
  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId!: string | null;
  @Column({ type: 'text' })
  kind!: PackKind;
  @Column({ name: 'base_version', type: 'int', nullable: true })
  baseVersion!: number | null;
  @Column({ type: 'jsonb' })
  body!: RulePack;
  /** Of the body with sorted keys: the same content has the same hash. */
  @Column({ type: 'text' })
  sha256!: string;
}

@Entity('round')
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'int' })
  year!: number;
  @Column({ type: 'text' })
  track!: Round['track'];
  @Column({ name: 'rule_pack_id', type: 'text' })
  rulePackId!: string;
  @Column({ name: 'rule_pack_version', type: 'int' })
  rulePackVersion!: number;
  @Column({ name: 'second_pack_id', type: 'text', nullable: true })
  secondPackId!: string | null;
  @Column({ name: 'second_pack_version', type: 'int', nullable: true })
  secondPackVersion!: number | null;
  @Column({ name: 'local_pack_id', type: 'text', nullable: true })
  localPackId!: string | null;
  @Column({ name: 'local_pack_version', type: 'int', nullable: true })
  localPackVersion!: number | null;
  @Column({ name: 'area_id', type: 'uuid' })
  areaId!: string;
  @Column({ name: 'appraisal_tier', type: 'text' })
  appraisalTier!: Round['appraisalTier'];
  @Column({ name: 'appraisal_area_id', type: 'uuid', nullable: true })
  appraisalAreaId!: string | null;
  @Column({ type: 'text' })
  state!: Round['state'];
}

@Entity('round_commune')
export class RoundCommuneEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'area_kind', type: 'text' })
  areaKind!: AreaKind;
  @Column({ name: 'share_numerator', type: 'int', nullable: true })
  shareNumerator!: number | null;
  @Column({ name: 'share_denominator', type: 'int', nullable: true })
  shareDenominator!: number | null;
  @Column({ name: 'share_comparison', type: 'text', nullable: true })
  shareComparison!: '>=' | '>' | null;
  @Column({ name: 'share_source', type: 'text', nullable: true })
  shareSource!: string | null;
  @Column({ name: 'frozen_at', type: 'timestamptz', nullable: true })
  frozenAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
