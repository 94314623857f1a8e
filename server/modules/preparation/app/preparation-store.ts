import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneFacts } from '../domain/count-things.ts';
import type { NamedUnit, ReadPerson } from '../domain/paste-people.ts';
import type { PreparationPaper } from '../domain/prepared.ts';
import type { Trained } from '../domain/sentence.ts';

export {
  PREPARATION_PAPERS,
  PREPARED_THINGS,
  isOfVillages,
  type PreparationPaper,
  type PreparedThing,
} from '../domain/prepared.ts';
export { countThings, type CommuneFacts, type ThingCount } from '../domain/count-things.ts';
export { LINE_PROBLEMS, type LineProblem, type LineProblemCode } from '../domain/paste-people.ts';
export type { Trained } from '../domain/sentence.ts';

export type NewPaper = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly kind: PreparationPaper;
  readonly number: string;
  readonly dated: string;
  readonly forBelow: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly recordedBy: string;
};

export type Member = {
  readonly name: string;
  readonly part: string;
  readonly office: string;
  readonly phone: string;
  readonly unitName: string;
  /** Somebody of this name came to a class for this unit, or its commune. */
  readonly trained: boolean;
};
export type Scan = { readonly id: string; readonly mediaType: string };
export type Paper = {
  readonly id: string;
  readonly areaId: string;
  readonly kind: PreparationPaper;
  readonly number: string;
  readonly dated: string;
  readonly forBelow: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly members: readonly Member[];
  readonly scans: readonly Scan[];
};
export type PaperPlace = { readonly roundId: string; readonly areaId: string; readonly ended: boolean };

export type BudgetLine = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly whatFor: string;
  readonly source: string;
  readonly planned: number;
  readonly spent: number;
  readonly version: number;
};
/** Of one unit and everything below it. */
export type Money = { readonly areaId: string; readonly planned: number; readonly spent: number };

export type NewClass = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly place: string;
  readonly heldOn: string;
  readonly online: boolean;
  readonly material: string;
  readonly recordedBy: string;
};
export type TrainingClass = Omit<NewClass, 'recordedBy'> & {
  readonly endedReason: string | null;
  readonly people: number;
  readonly came: number;
  readonly stayedAway: number;
};
export type TrainingPerson = {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly unitName: string;
  readonly attended: boolean | null;
};

/** A unit behind a number. */
export type CountedUnit = { readonly areaId: string; readonly communeName: string | null };

export interface PreparationStore {
  isInRound(tx: Tx, roundId: string, areaId: string): Promise<boolean>;
  /** Writers of one unit take turns. */
  lockUnit(tx: Tx, areaId: string): Promise<void>;
  communes(tx: Tx, roundId: string, areaId: string): Promise<readonly CommuneFacts[]>;
  villages(
    tx: Tx,
    roundId: string,
    areaId: string,
    thing: 'REVIEW_TEAM' | 'VILLAGE_TRAINING',
    done: boolean,
  ): Promise<readonly CountedUnit[]>;
  trained(tx: Tx, roundId: string, areaId: string): Promise<Trained>;

  addPaper(tx: Tx, paper: NewPaper, members: readonly ReadPerson[]): Promise<void>;
  /** Those that stand: of the unit itself, and of units above that also count for it. */
  papers(tx: Tx, roundId: string, areaId: string): Promise<readonly Paper[]>;
  paperPlace(tx: Tx, paperId: string): Promise<PaperPlace | null>;
  endPaper(tx: Tx, paperId: string, reason: string, by: string): Promise<void>;
  /** The first day on which a village of the unit met, rehearsals apart. */
  firstMeeting(tx: Tx, roundId: string, areaId: string): Promise<string | null>;
  addScan(
    tx: Tx,
    scan: { id: string; paperId: string; sha256: string; bytes: number; mediaType: string; by: string },
  ): Promise<boolean>;
  scanCount(tx: Tx, paperId: string): Promise<number>;
  scan(tx: Tx, scanId: string): Promise<{ roundId: string; areaId: string; mediaType: string } | null>;

  /** Of the unit itself, for what stands in it. */
  unitById(tx: Tx, areaId: string): Promise<NamedUnit | null>;
  /** Units of the round's province that a list may name; of one commune and of a whole province alike. */
  unitsNamed(tx: Tx, roundId: string, areaId: string, keys: readonly string[]): Promise<readonly NamedUnit[]>;

  addBudgetLine(tx: Tx, line: BudgetLine, by: string): Promise<void>;
  budgetLine(tx: Tx, id: string): Promise<BudgetLine | null>;
  changeBudgetLine(tx: Tx, line: BudgetLine, by: string): Promise<void>;
  budget(tx: Tx, roundId: string, areaId: string): Promise<readonly BudgetLine[]>;
  /** Of the unit with all below it, and of each unit right below. */
  money(tx: Tx, roundId: string, areaId: string, depth: number): Promise<readonly Money[]>;

  addClass(tx: Tx, of: NewClass): Promise<void>;
  classes(tx: Tx, roundId: string, areaId: string): Promise<readonly TrainingClass[]>;
  classOf(tx: Tx, classId: string): Promise<TrainingClass | null>;
  /** One writer of a class at a time. */
  lockClass(tx: Tx, classId: string): Promise<void>;
  endClass(tx: Tx, classId: string, reason: string, by: string): Promise<void>;
  /** Those who are not on the list yet; returns the lines of those who are. */
  addPeople(
    tx: Tx,
    classId: string,
    people: readonly (ReadPerson & { readonly id: string })[],
  ): Promise<readonly number[]>;
  people(tx: Tx, classId: string): Promise<readonly TrainingPerson[]>;
  /** Empty `personIds`: nobody. Returns how many rows were changed. */
  setAttendance(tx: Tx, classId: string, personIds: readonly string[], attended: boolean): Promise<number>;

  addPractice(
    tx: Tx,
    result: { id: string; accountId: string; household: string; right: number; items: number },
  ): Promise<void>;
  practised(tx: Tx, accountId: string): Promise<number>;
}
