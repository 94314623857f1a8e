import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { ReCheckOrigin, ReCheckOutcome } from '../domain/vocabulary.ts';
import type { CommuneKey } from './complaint-store.ts';

export type AskedReCheck = CommuneKey & {
  readonly id: string;
  readonly villageId: string;
  readonly caseId: string;
  readonly origin: ReCheckOrigin;
  /** The complaint, the decision of the appraiser, the inspection. */
  readonly originId: string;
  /** Of whoever asks, from a list of their own; null: words only. */
  readonly askedCode: string | null;
  readonly askedWords: string;
};
/** The points of one assessment, for showing side by side. */
export type PointsFound = {
  readonly b1: number;
  readonly b2: number;
  readonly deprived: readonly number[];
  readonly scoredClass: HouseholdClass;
  readonly persons: number;
  readonly answers: Readonly<Record<string, unknown>>;
};
export type ReCheckEnd = {
  readonly outcome: ReCheckOutcome;
  readonly fromClass: HouseholdClass | null;
  readonly endClass: HouseholdClass | null;
  readonly reasons: string;
};
export type ReCheck = AskedReCheck & {
  readonly askedOn: string;
  readonly visitedOn: string | null;
  /** Names, as they were written down. */
  readonly visitors: readonly string[];
  readonly finding: string | null;
  readonly before: PointsFound | null;
  readonly found: PointsFound | null;
  readonly end: ReCheckEnd | null;
  /** It changed what was decided, and the village has not been posted again since. */
  readonly toBePostedAgain: boolean;
};
/** One that nobody has ended, as the commune works through them. */
export type OpenReCheck = Pick<
  ReCheck,
  | 'id'
  | 'roundId'
  | 'communeId'
  | 'villageId'
  | 'caseId'
  | 'origin'
  | 'originId'
  | 'askedCode'
  | 'askedWords'
  | 'askedOn'
  | 'visitedOn'
> & { readonly headName: string };

export type Visit = {
  readonly visitedOn: string;
  readonly visitors: readonly string[];
  readonly finding: string;
  readonly againstId: string | null;
  readonly assessmentId: string | null;
};
/** The decision in force of a case; null: no meeting has agreed. */
export type StandingDecision = {
  readonly outcome: 'AGREED' | 'NOT_AGREED';
  readonly endClass: HouseholdClass | null;
  readonly persons: number;
};

export interface ReCheckStore {
  ask(tx: Tx, of: AskedReCheck, by: string): Promise<void>;
  find(tx: Tx, id: string): Promise<ReCheck | null>;
  lock(tx: Tx, id: string): Promise<ReCheck | null>;
  ofOrigin(tx: Tx, originId: string): Promise<readonly ReCheck[]>;
  /** Those of a case that nobody has ended. */
  openOfCase(tx: Tx, caseId: string): Promise<readonly ReCheck[]>;
  open(tx: Tx, key: CommuneKey): Promise<readonly OpenReCheck[]>;
  /** All that were asked of this commune by somebody else than a complaint, the newest first. */
  asked(tx: Tx, key: CommuneKey): Promise<readonly ReCheck[]>;
  recordVisit(tx: Tx, id: string, visit: Visit, by: string): Promise<void>;
  end(tx: Tx, id: string, end: ReCheckEnd, by: string): Promise<void>;
  standing(tx: Tx, caseId: string): Promise<StandingDecision | null>;
  /** A decision out of a second visit: a row of its own after the earlier ones, and the case follows it. */
  decide(
    tx: Tx,
    reCheckId: string,
    to: { readonly endClass: HouseholdClass | null; readonly persons: number | null },
  ): Promise<void>;
  /** Who surveyed the household before, by name: forms that were handed in, and form A as signed. */
  surveyors(tx: Tx, caseId: string): Promise<readonly string[]>;
}
