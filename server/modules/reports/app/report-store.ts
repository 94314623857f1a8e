import type { Tx } from '../../../kernel/ports.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { TwoForms } from '../../tally/index.ts';
import type { Dimension, Fact } from '../domain/fact.ts';
import type { Population } from '../domain/form-spec.ts';
import type { FrozenReport } from '../domain/stages.ts';
import type { ReportTable } from '../domain/table.ts';

/** A commune of the round inside the unit; of a village its own commune. */
export type UnitCommune = {
  readonly communeId: string;
  readonly path: readonly string[];
  /** The part of the unit that it lies in, or is. */
  readonly partId: string;
  readonly reportedAt: Date | null;
};

/** Which rows of a round a report reads. */
export type Scope = {
  readonly roundId: string;
  readonly areaId: string;
  /** Place of the unit in paths; its parts stand one further. */
  readonly depth: number;
  readonly communeIds: readonly string[];
};

/** A household behind a number, without its name. */
export type HouseholdRow = Fact & {
  readonly caseId: string | null;
  readonly householdId: string;
  readonly villageId: string;
  readonly communeId: string;
};
export type HouseholdName = {
  readonly householdId: string;
  readonly code: string | null;
  readonly headName: string;
};

/** Cases by distance of B1 from the line, in steps of five points. */
export type DistanceBin = { readonly from: number; readonly households: number };
export type Flow = {
  readonly startClass: HouseholdClass;
  readonly endClass: HouseholdClass | null;
  readonly households: number;
};
export type StepShare = { readonly step: string; readonly finished: number; readonly villages: number };

/** Whatever lives in the parts of a unit. */
export type PartPopulation = ReadonlyMap<string, Population>;

export type NewPopulation = {
  readonly roundId: string;
  readonly areaId: string;
  readonly communeId: string;
  readonly households: number;
  readonly persons: number | null;
  readonly source: string;
};

export interface ReportStore {
  /** Communes of the round in the unit (of a village: its commune); empty: the unit is none of the round's. */
  communes(
    tx: Tx,
    roundId: string,
    unit: { id: string; level: string; path: readonly string[] },
  ): Promise<readonly UnitCommune[]>;
  /** Households that are alike in what is asked, with their number. */
  facts(tx: Tx, scope: Scope, asks: readonly Dimension[], firstDay: string): Promise<readonly Fact[]>;
  /** Each household by itself. */
  households(
    tx: Tx,
    scope: Scope,
    asks: readonly Dimension[],
    firstDay: string,
  ): Promise<readonly HouseholdRow[]>;
  names(tx: Tx, householdIds: readonly string[]): Promise<readonly HouseholdName[]>;
  /** The lines of the tally, by part. */
  movement(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, TwoForms>>;
  /** By area: the newest figure of each commune and village in the scope. */
  populations(tx: Tx, scope: Scope): Promise<PartPopulation>;
  addPopulation(tx: Tx, population: NewPopulation, by: string): Promise<void>;
  distances(tx: Tx, scope: Scope): Promise<readonly DistanceBin[]>;
  steps(tx: Tx, scope: Scope): Promise<readonly StepShare[]>;
  frozen(tx: Tx, roundId: string, areaId: string): Promise<readonly FrozenReport[]>;
  /** sha-256 of the figures with sorted keys. */
  digest(tables: readonly ReportTable[]): string;
  /** False: the stage was fixed before. */
  freeze(tx: Tx, frozen: FrozenReport, by: string): Promise<boolean>;
  /** The round before this one that has these communes, in the year nearest before; null: none. */
  roundBefore(
    tx: Tx,
    year: number,
    communeIds: readonly string[],
  ): Promise<{ roundId: string; communes: number } | null>;
}
