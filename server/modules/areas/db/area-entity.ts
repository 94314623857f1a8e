import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaKind } from '../../../kernel/classes.ts';
import type { AreaLevel } from '../domain/area-level.ts';

/** A row of `area`. A `date` comes as text, so no time zone moves it. */
@Entity('area')
export class AreaEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  level!: AreaLevel;
  @Column({ name: 'official_code', type: 'text', nullable: true })
  officialCode!: string | null;
  @Column({ name: 'kind_name', type: 'text' })
  kindName!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;
  @Column({ name: 'search_key', type: 'text', select: false })
  searchKey!: string;
  @Column({ name: 'area_kind', type: 'text', nullable: true })
  areaKind!: AreaKind | null;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;
  @Column({ type: 'uuid', array: true })
  path!: string[];
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom!: string | null;
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
