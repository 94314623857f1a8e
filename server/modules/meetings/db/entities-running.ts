import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link for one device, once. */
@Entity('hand_over')
export class HandOverEntity {
  @PrimaryColumn({ name: 'access_id', type: 'uuid' })
  accessId!: string;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ name: 'opens_until', type: 'timestamptz' })
  opensUntil!: Date;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
/** The server was alive at. */
@Entity('hall_pulse')
export class HallPulseEntity {
  @PrimaryColumn({ type: 'boolean' })
  one!: boolean;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
