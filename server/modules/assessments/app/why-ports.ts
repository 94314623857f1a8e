import type { Reach } from '../../../access/index.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { RoundOfHousehold } from '../domain/class-history.ts';
import type { AssessmentStore } from './assessment-store.ts';
import type { CaseStore } from './case-store.ts';

/** How a household of another round was known to be this one. */
export const HOUSEHOLD_LINKS = ['SAME', 'ID_NUMBER', 'CODE'] as const;
export type HouseholdLink = (typeof HOUSEHOLD_LINKS)[number];

export type PastRound = RoundOfHousehold & {
  readonly communeId: string;
  readonly householdId: string;
  readonly headName: string;
  readonly linkedBy: HouseholdLink;
};

export interface HistoryReader {
  /**
   * The cases of the household of a case over all rounds, in reach: of the same household, of one whose head has the id
   * number of its head, or of one with its code and its head's name in a commune that became this one or that this became.
   */
  roundsOf(tx: Tx, caseId: string, reach: Reach): Promise<readonly PastRound[]>;
}

export type WhyPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly cases: CaseStore;
  readonly assessments: AssessmentStore;
  readonly histories: HistoryReader;
};
