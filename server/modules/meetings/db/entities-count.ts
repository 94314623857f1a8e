import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one of two counters sent; only ever appended. */
@Entity('counter_count')
export class CounterCountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @Column({ type: 'int' })
  attempt!: number;
  @Column({ name: 'counter_no', type: 'int' })
  counterNo!: number;
  @Column({ name: 'access_id', type: 'uuid' })
  accessId!: string;
  @Column({ type: 'int' })
  agree!: number;
  @Column({ type: 'int' })
  disagree!: number;
  @Column({ name: 'no_opinion', type: 'int' })
  noOpinion!: number;
  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt!: Date;
}

/** On which screen one person counts hands. */
@Entity('hand_screen')
export class HandScreenEntity {
  @PrimaryColumn({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @Column({ type: 'text' })
  screen!: string;
}

/** Sheets of a secret ballot; the latest count stands, earlier ones stay. */
@Entity('paper_count')
export class PaperCountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'motion_id', type: 'uuid' })
  motionId!: string;
  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;
  @Column({ name: 'handed_out', type: 'int' })
  handedOut!: number;
  @Column({ type: 'int' })
  returned!: number;
  @Column({ type: 'int' })
  agree!: number;
  @Column({ type: 'int' })
  disagree!: number;
  @Column({ name: 'no_opinion', type: 'int' })
  noOpinion!: number;
  @Column({ type: 'int' })
  spoiled!: number;
  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt!: Date;
}
