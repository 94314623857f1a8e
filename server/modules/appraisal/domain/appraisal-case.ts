import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import type { MeetingKind, MotionResult } from '../../meetings/index.ts';
import type { RiskBand, RiskPart } from './risk.ts';

export const APPRAISAL_STATES = ['PROVISIONAL', 'READY', 'AGREED', 'RETURNED', 'RE_CHECK'] as const;
export type AppraisalState = (typeof APPRAISAL_STATES)[number];

/** What an appraiser judges: before, scores, the meeting's result. There only once the commune has reported; no name in it. */
export type CaseContent = {
  readonly householdCode: string | null;
  readonly persons: number;
  readonly startClass: HouseholdClass;
  readonly scoredClass: HouseholdClass;
  readonly sheetClass: HouseholdClass | null;
  readonly endClass: HouseholdClass | null;
  readonly movement: MovementKind;
  readonly b1: number;
  readonly b1Line: number;
  readonly b2: number;
  readonly deprivedIndicators: readonly number[];
  readonly distanceToLine: number;
  readonly otherOpinionKinds: readonly OtherOpinionKind[];
  /** What the last meeting said; a re-check (phúc tra) may have decided after it, or without it: then null. */
  readonly result: MotionResult | null;
  readonly outcome: 'AGREED' | 'NOT_AGREED';
  readonly meetingKind: MeetingKind | null;
  readonly decidedAt: Date;
  readonly riskBand: RiskBand;
  /** Kinds of part that are there, each with its number. */
  readonly riskParts: readonly { readonly part: RiskPart; readonly value: number }[];
  readonly askedOn: string | null;
  readonly dueOn: string | null;
  readonly heldUntil: Date | null;
  readonly heldBy: string | null;
};

export type AppraisalCase = {
  readonly id: string;
  readonly caseId: string;
  readonly state: AppraisalState;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly version: number;
  /** Null while PROVISIONAL: nobody above the commune reads a case before the commune has reported it. */
  readonly content: CaseContent | null;
};

export const REDACTED_REASON = {
  vi: 'Dự kiến – xã chưa báo cáo. Nội dung hồ sơ mở khi xã báo cáo.',
  en: 'Provisional – the commune has not reported. The case opens when it does.',
};
