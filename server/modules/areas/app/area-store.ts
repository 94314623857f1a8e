import type { Tx } from '../../../kernel/ports.ts';
import type { AreaLevel } from '../domain/area-level.ts';
import type { Area } from '../domain/area.ts';
import type { AppliedChange, OldArea } from '../domain/apply-change.ts';
import type { AreaChange } from '../domain/area-change.ts';
import type { OfficialArea } from '../domain/official-areas.ts';

export { AREA_LEVELS, type AreaLevel } from '../domain/area-level.ts';
export type { Area } from '../domain/area.ts';

export type AreaSearch = {
  /** Made by `searchKey`; empty finds everything. */
  readonly key: string;
  readonly level?: AreaLevel | null;
  readonly parentId?: string | null;
  /** Only units that existed on that day (ISO). */
  readonly day?: string | null;
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

/** What the loader of a change of areas needs. */
export interface AreaChangeStore {
  /** Makes a second server that starts at the same time wait. */
  lock(tx: Tx): Promise<void>;
  isApplied(tx: Tx, day: string): Promise<boolean>;
  oldUnits(tx: Tx): Promise<readonly OldArea[]>;
  write(tx: Tx, applied: AppliedChange, of: Pick<AreaChange, 'day' | 'document'>): Promise<void>;
}

/** One step: `of` is the area that was asked about, `area` what it was before or what became of it. */
export type AreaLink = {
  readonly of: string;
  readonly area: Area;
  readonly onDate: string;
  readonly document: string;
  /** All of the older unit went into the newer one. */
  readonly whole: boolean;
};

/** Communes of which the table of a change does not say what they became, or what they were. */
export type ChangeGaps = {
  readonly withoutSuccessor: readonly string[];
  readonly withoutPredecessor: readonly string[];
};

/** What went into what. */
export interface AreaLineageStore {
  predecessors(tx: Tx, ids: readonly string[]): Promise<readonly AreaLink[]>;
  successors(tx: Tx, ids: readonly string[]): Promise<readonly AreaLink[]>;
  gaps(tx: Tx, day: string): Promise<ChangeGaps>;
  /** The older units end on the day and are linked to the newer ones. */
  end(
    tx: Tx,
    of: { lineage: readonly { fromId: string; toId: string }[]; day: string; document: string },
  ): Promise<void>;
}
