import type { AreaKind } from '../../../kernel/classes.ts';
import type { Direction } from './direction.ts';
import type { ScoredCase } from './review-case.ts';

export const ASSESSMENT_ORIGINS = ['IMPORT', 'FORM', 'RE_REVIEW', 'RE_CHECK'] as const;
export type AssessmentOrigin = (typeof ASSESSMENT_ORIGINS)[number];
export const B1_SOURCES = ['TYPED', 'SCORE_TABLE'] as const;

/** One submission of the forms of a case. Never changed; the case carries what the latest says. */
export type Assessment = Pick<
  ScoredCase,
  'b1' | 'b2' | 'deprived' | 'scoredClass' | 'poorKind' | 'b1Line'
> & {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly origin: AssessmentOrigin;
  /** As they were sent; `{}` when only the points are known. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly rulePackId: string;
  readonly rulePackVersion: number;
  readonly areaKind: AreaKind;
  readonly b1Source: (typeof B1_SOURCES)[number];
  readonly persons: number;
  readonly direction: Direction;
  /** Null for the first. */
  readonly reason: string | null;
  /** `account:<id>` */
  readonly enteredBy: string;
};
export type PastAssessment = Assessment & {
  readonly enteredAt: Date;
  /** Null: nobody with an account, or one that is gone. */
  readonly enteredByName: string | null;
};
