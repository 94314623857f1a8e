import type { Tx } from '../../../kernel/ports.ts';
import type { AreaLevel } from '../../areas/index.ts';
import type { Facts, Outstanding, Standing } from '../domain/situation.ts';
import type { StepCount } from '../domain/step-count.ts';
import type { EventKind, Reason, StepEvent } from '../domain/step-events.ts';
import type { Position, Track } from '../domain/steps.ts';

export type { Facts, Outstanding, Standing } from '../domain/situation.ts';
export type { StepCount } from '../domain/step-count.ts';
export type { EventKind, Reason, StepEvent } from '../domain/step-events.ts';
export { EVENT_KINDS } from '../domain/step-events.ts';
export { MISSING_CODES, missingFor, missingText, type Missing, type MissingCode } from '../domain/missing.ts';
export {
  STEP_STATES,
  STEPS,
  STEPS_OF_LAW,
  stepsOf,
  type Position,
  type Step,
  type StepOfLaw,
  type StepState,
  type Track,
} from '../domain/steps.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };

/** What the villages of a commune share. */
export type CommuneHead = {
  readonly areaPath: readonly string[];
  readonly track: Track;
  readonly version: number;
  /** Recorded for the commune or for a unit above it. */
  readonly papers: readonly string[];
  readonly rowsWithoutVillage: number;
  readonly reported: boolean;
  readonly opinion: boolean;
  readonly recognised: boolean;
};

export type Situation = {
  readonly villageId: string;
  readonly name: string;
  readonly standing: Standing;
  readonly facts: Facts;
  /** Of what is shown; 0: nothing yet. */
  readonly version: number;
};

export type NewEvents = {
  readonly villageId: string;
  readonly after: number;
  readonly events: readonly StepEvent[];
};

export type PaperKind = 'LIST_EMPTY';
export type NewPaper = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly kind: PaperKind;
  readonly number: string | null;
  /** As written on the paper (ISO). */
  readonly dated: string;
  readonly places: readonly string[];
  /** Of LIST_EMPTY: why nobody is to be reviewed. */
  readonly reason: string | null;
  readonly recordedBy: string;
};

/** A unit on a board: its villages by step. */
export type UnitProgress = {
  readonly areaId: string;
  readonly name: string;
  readonly villages: number;
  readonly steps: readonly StepCount[];
  readonly changedAt: Date | null;
  readonly version: number;
};

/** A village on a board. */
export type VillageRow = Position & {
  readonly villageId: string;
  readonly communeId: string;
  readonly name: string;
  readonly kind: EventKind | null;
  readonly reason: Reason | null;
  readonly changedAt: Date | null;
  readonly outstanding: Outstanding;
  readonly version: number;
};

export type HappenedEvent = StepEvent & { readonly at: Date };

export type BoardUnits = {
  /** The units right below, or the communes of a commune's own board: itself. */
  readonly parts: readonly UnitProgress[];
  /** The communes that are furthest behind, whatever district they are in. */
  readonly lateCommunes: readonly UnitProgress[];
};

export type BoardArea = { readonly id: string; readonly level: AreaLevel; readonly depth: number };

export interface ProgressStore {
  /** One writer per commune and round at a time; false: the commune is not in the round. */
  lockCommune(tx: Tx, key: CommuneKey): Promise<boolean>;
  head(tx: Tx, key: CommuneKey): Promise<CommuneHead | null>;
  /** Where the events have led each village, and what is true of it now. `villageId` null: the whole commune. */
  situations(
    tx: Tx,
    key: CommuneKey,
    head: CommuneHead,
    villageId: string | null,
  ): Promise<readonly Situation[]>;
  addEvents(tx: Tx, key: CommuneKey, villages: readonly NewEvents[], sourceRef: string): Promise<void>;
  /** Writes the projection of these villages from their events and facts; says whether it shows something else now. */
  projectVillages(tx: Tx, key: CommuneKey, villages: readonly Situation[]): Promise<boolean>;
  /** Counts the commune's villages anew; says whether the commune shows something else now. */
  recount(tx: Tx, key: CommuneKey, head: CommuneHead, changed: boolean): Promise<boolean>;
  /** False: there is one of this kind for this unit already. */
  addPaper(tx: Tx, paper: NewPaper): Promise<boolean>;
  /** Communes of a round in this area that have villages. */
  communesWithin(tx: Tx, roundId: string, areaId: string): Promise<readonly string[]>;
  /** Communes whose projection was never made; those without villages get an empty one at once. */
  communesNeverCounted(tx: Tx): Promise<readonly CommuneKey[]>;
  units(tx: Tx, roundId: string, area: BoardArea): Promise<BoardUnits>;
  /** Of a commune, or the one village. */
  villages(
    tx: Tx,
    roundId: string,
    at: { communeId: string; villageId: string | null },
  ): Promise<readonly VillageRow[]>;
  /** What happened to villages, in order. */
  events(
    tx: Tx,
    roundId: string,
    villageIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly HappenedEvent[]>>;
}
