import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ReviewCase } from '../domain/review-case.ts';

@Entity('review_case')
export class ReviewCaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @Column({ name: 'start_class', type: 'text' })
  startClass!: HouseholdClass;
  @Column({ name: 'listed_because', type: 'text' })
  listedBecause!: ReviewCase['listedBecause'];
  @Column({ type: 'int' })
  b1!: number;
  @Column({ type: 'int' })
  b2!: number;
  @Column({ type: 'int', array: true })
  deprived!: number[];
  @Column({ name: 'scored_class', type: 'text' })
  scoredClass!: ReviewCase['scoredClass'];
  @Column({ name: 'poor_kind', type: 'text', nullable: true })
  poorKind!: ReviewCase['poorKind'];
  @Column({ name: 'b1_line', type: 'int' })
  b1Line!: number;
  @Column({ name: 'distance_to_line', type: 'int' })
  distanceToLine!: number;
  @Column({ name: 'near_line', type: 'boolean' })
  nearLine!: boolean;
  @Column({ name: 'sheet_class', type: 'text', nullable: true })
  sheetClass!: HouseholdClass | null;
  @Column({ name: 'other_opinion', type: 'text', nullable: true })
  otherOpinion!: string | null;
  @Column({ name: 'other_opinion_kinds', type: 'text', array: true })
  otherOpinionKinds!: ReviewCase['otherOpinionKinds'][number][];
  @Column({ type: 'text', nullable: true })
  cause!: string | null;
  @Column({ name: 'ethnic_minority', type: 'boolean' })
  ethnicMinority!: boolean;
  @Column({ name: 'no_labour', type: 'boolean' })
  noLabour!: boolean;
  @Column({ type: 'boolean' })
  merit!: boolean;
  @Column({ type: 'int' })
  persons!: number;
  @Column({ name: 'movement_cause', type: 'text' })
  movementCause!: ReviewCase['movementCause'];
  @Column({ type: 'text', array: true })
  flags!: string[];
  @Column({ type: 'text' })
  state!: ReviewCase['state'];
  @Column({ name: 'end_class', type: 'text', nullable: true })
  endClass!: HouseholdClass | null;
  @Column({ type: 'int' })
  version!: number;
}
