import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { OtherOpinionKind } from './derive-agenda.ts';
import type { MovementCause } from './movement.ts';

export const CASE_STATES = ['LISTED', 'ON_AGENDA', 'AGREED', 'RE_REVIEW'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the pack makes of the scores, kept with the case so that it can be compared with the sheet and shown anywhere. */
export type ScoredCase = {
  readonly b1: number;
  readonly b2: number;
  /** Numbers of the indicators in which the household is deprived. */
  readonly deprived: readonly number[];
  readonly scoredClass: Exclude<HouseholdClass, 'AVERAGE_LIVING'>;
  readonly poorKind: 'INCOME_POOR' | 'DEPRIVATION_POOR' | null;
  /** The line that decided, and B1 − that line. */
  readonly b1Line: number;
  readonly distanceToLine: number;
  /** Within five points of a line: a mark for officials, not a dispute. */
  readonly nearLine: boolean;
};

/** One household in one round. */
export type ReviewCase = ScoredCase & {
  readonly id: string;
  readonly roundId: string;
  readonly householdId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly startClass: HouseholdClass;
  /** MANAGED: on the current list. REQUEST: asked in writing (Mẫu số 01, Phụ lục 1a). */
  readonly listedBecause: 'MANAGED' | 'REQUEST';
  readonly sheetClass: HouseholdClass | null;
  readonly otherOpinion: string | null;
  readonly otherOpinionKinds: readonly OtherOpinionKind[];
  /** Cause of poverty, as printed. */
  readonly cause: string | null;
  readonly ethnicMinority: boolean;
  readonly noLabour: boolean;
  readonly merit: boolean;
  readonly persons: number;
  readonly movementCause: MovementCause;
  /** Codes of what blocks the certificate later, such as a wrong id number. */
  readonly flags: readonly string[];
  readonly state: CaseState;
  /** Set by a decision, never by hand. */
  readonly endClass: HouseholdClass | null;
  readonly version: number;
};
