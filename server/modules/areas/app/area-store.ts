import type { Tx } from '../../../kernel/ports.ts';
import type { AreaLevel } from '../domain/area-level.ts';
import type { Area } from '../domain/area.ts';
import type { OfficialArea } from '../domain/official-areas.ts';

export { AREA_LEVELS, type AreaLevel } from '../domain/area-level.ts';
export type { Area } from '../domain/area.ts';

export type AreaSearch = {
  /** Made by `searchKey`; empty finds everything. */
  readonly key: string;
  readonly level?: AreaLevel | null;
  readonly parentId?: string | null;
  readonly first: number;
};

/** The table of areas, as use cases of this and of later modules see it. */
export interface AreaStore {
  find(tx: Tx, id: string): Promise<Area | null>;
  /** In no order; ids that are not there are left out. */
  findMany(tx: Tx, ids: readonly string[]): Promise<readonly Area[]>;
  /** The unit that carried the official code on that day (ISO). */
  findByCode(tx: Tx, level: AreaLevel, code: string, day: string): Promise<Area | null>;
  search(tx: Tx, search: AreaSearch): Promise<readonly Area[]>;
  /** The communes of an area (itself, if it is one) that exist on that day, by code. */
  communesOf(tx: Tx, areaId: string, day: string): Promise<readonly Area[]>;
  /** The villages of a commune, in the order of their names, numbers as numbers. */
  villagesOf(tx: Tx, communeId: string): Promise<readonly Area[]>;
  /** As `villagesOf`, of several communes at once. */
  villagesOfMany(tx: Tx, communeIds: readonly string[]): Promise<readonly Area[]>;
  add(tx: Tx, areas: readonly Area[]): Promise<void>;
  /** Adds those units of the official list whose code is not there yet; says how many. */
  addOfficial(tx: Tx, areas: readonly OfficialArea[]): Promise<number>;
  /** Makes others that add villages to this commune wait until this transaction ends. */
  lockVillages(tx: Tx, communeId: string): Promise<void>;
}
