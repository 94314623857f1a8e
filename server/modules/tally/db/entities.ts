import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TallyClass, TallyUnit } from '../domain/tally-line.ts';

/** A row of `tally_line`: columns 1..9 as printed, per village, form and unit. */
@Entity('tally_line')
export class TallyLineEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @Column({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @PrimaryColumn({ name: 'village_id', type: 'uuid' })
  villageId!: string;
  @PrimaryColumn({ type: 'text' })
  class!: TallyClass;
  @PrimaryColumn({ type: 'text' })
  unit!: TallyUnit;
  @Column({ type: 'int' })
  c1!: number;
  @Column({ type: 'int' })
  c2!: number;
  @Column({ type: 'int' })
  c3!: number;
  @Column({ type: 'int' })
  c4!: number;
  @Column({ type: 'int' })
  c5!: number;
  @Column({ type: 'int' })
  c6!: number;
  @Column({ type: 'int' })
  c7!: number;
  @Column({ type: 'int' })
  c8!: number;
  @Column({ type: 'int' })
  c9!: number;
  @Column({ type: 'int' })
  unsettled!: number;
}

/** A row of `tally_state`: the version that screens order by. */
@Entity('tally_state')
export class TallyStateEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;
  @PrimaryColumn({ name: 'commune_id', type: 'uuid' })
  communeId!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'text' })
  digest!: string;
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
