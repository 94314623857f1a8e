import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import type { Reach } from '../../rounds/index.ts';
import type { AppraisalState } from '../domain/appraisal-case.ts';
import type { RiskBand, RiskPart } from '../domain/risk.ts';

export const APPRAISAL_ORDERS = [
  'COMMUNE_VILLAGE',
  'DISTANCE_TO_LINE',
  'DECIDED_AT',
  'DUE',
  'RISK',
  'AGREE_SHARE',
] as const;
export type AppraisalOrder = (typeof APPRAISAL_ORDERS)[number];

/** Who works on a case now: the asker, nobody, or a colleague. */
export const HOLDERS = ['ME', 'NOBODY', 'OTHERS'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Both ends belong to it; a missing end is open. */
export type Range = { readonly from?: number | null; readonly to?: number | null };

export type AppraisalFilter = {
  /** Any units: a province, a district, communes, villages. */
  readonly areaIds?: readonly string[] | null;
  readonly communeIds?: readonly string[] | null;
  readonly villageIds?: readonly string[] | null;
  readonly states?: readonly AppraisalState[] | null;
  readonly held?: Holder | null;
  readonly startClass?: HouseholdClass | null;
  readonly endClass?: HouseholdClass | null;
  readonly movement?: MovementKind | null;
  readonly maxDistanceToLine?: number | null;
  readonly distanceToLine?: Range | null;
  readonly otherOpinion?: OtherOpinionKind | null;
  readonly outcome?: 'AGREED' | 'NOT_AGREED' | null;
  /** Of persons attending, in percent. */
  readonly agreeShare?: Range | null;
  readonly riskBands?: readonly RiskBand[] | null;
  readonly riskPart?: RiskPart | null;
  /** A day: due on it or before. */
  readonly dueBy?: string | null;
};

export const DIMENSIONS = [
  'DISTRICT',
  'COMMUNE',
  'VILLAGE',
  'STATE',
  'HOLDER',
  'START_CLASS',
  'END_CLASS',
  'MOVEMENT',
  'DISTANCE_TO_LINE',
  'OTHER_OPINION',
  'OUTCOME',
  'AGREE_SHARE',
  'RISK_BAND',
  'RISK_PART',
  'DUE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** More is no table that a person reads. */
export const MOST_GROUPS = 5000;

/** Which cases, whoever asks about them: page, count, totals and file are cut from the same set. */
export type CaseSet = {
  readonly roundId: string;
  readonly reach: Reach;
  /** For "held by me". */
  readonly accountId: string | null;
  readonly filter: AppraisalFilter;
};
export type QueueQuestion = CaseSet & {
  readonly orderBy: AppraisalOrder;
  readonly first: number;
  /** Id of the case after which the page begins. */
  readonly afterId: string | null;
};
export type TotalsQuestion = CaseSet & { readonly groupBy: readonly Dimension[] };

export type Group = { readonly values: readonly (string | null)[]; readonly cases: number };
export type Totals = {
  /** Of the set, masked ones too. */
  readonly totalCount: number;
  /** Not in the groups: the commune has not reported, and a group would tell. */
  readonly masked: number;
  readonly groups: readonly Group[];
};

/** What somebody who waits for work watches: numbers, never a name. */
export type QueueState = {
  readonly roundId: string;
  readonly provisional: number;
  readonly ready: number;
  readonly agreed: number;
  readonly returned: number;
  readonly reCheck: number;
  /** Somebody works on them at this moment. */
  readonly held: number;
  /** The versions of all cases added up: only grows. */
  readonly changes: number;
};
