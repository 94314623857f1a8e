import type { Reach } from '../../../access/index.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { HouseholdStore } from '../../households/index.ts';
import type { ListStore } from '../../lists/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { AssessmentStore, ConflictStore, FormAStore } from './assessment-store.ts';
import type { CaseStore } from './case-store.ts';
import type { ScoreTableStore } from './score-table-store.ts';

/** A village of an open round with its households to visit. */
export type VillageToVisit = {
  readonly roundId: string;
  readonly roundName: string;
  readonly villageId: string;
  readonly communeId: string;
  /** Not scored yet. */
  readonly waiting: number;
  /** Not agreed by a meeting: to be reviewed again. */
  readonly again: number;
  /** On the list, scored or not. */
  readonly households: number;
};

export interface VisitReader {
  villages(tx: Tx, reach: Reach): Promise<readonly VillageToVisit[]>;
}

/** What the use cases of the forms work with. */
export type FormPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly households: HouseholdStore;
  readonly lists: ListStore;
  readonly cases: CaseStore;
  readonly assessments: AssessmentStore;
  readonly conflicts: ConflictStore;
  readonly formsA: FormAStore;
  readonly tables: ScoreTableStore;
  readonly visits: VisitReader;
};
