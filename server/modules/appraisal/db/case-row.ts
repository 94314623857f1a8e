import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import { motionResult, type MeetingKind } from '../../meetings/index.ts';
import type { AppraisalCase, CaseContent } from '../app/appraisal-store.ts';
import type { AppraisalState, RiskBand, RiskPart } from '../app/kinds.ts';

export type ResultRow = {
  agree: number;
  disagree: number;
  no_opinion: number;
  base: number | null;
  agreed: boolean;
};
export type CaseRow = ResultRow & {
  id: string;
  case_id: string;
  state: AppraisalState;
  round_id: string;
  commune_id: string;
  village_id: string;
  version: number;
  start_class: HouseholdClass;
  end_class: HouseholdClass | null;
  movement: MovementKind;
  outcome: 'AGREED' | 'NOT_AGREED';
  decided_at: Date;
  distance_to_line: number;
  other_opinion_kinds: OtherOpinionKind[];
  code: string | null;
  persons: number;
  scored_class: HouseholdClass;
  sheet_class: HouseholdClass | null;
  b1: number;
  b1_line: number;
  b2: number;
  deprived: number[];
  meeting_kind: MeetingKind | null;
  risk_band: RiskBand;
  risk_parts: RiskPart[];
  risk_values: Readonly<Partial<Record<RiskPart, number>>>;
  asked_on: string | null;
  due_on: string | null;
  held_by: string | null;
  held_until: Date | null;
};

export const resultOf = ({ agree, disagree, no_opinion: noOpinion, base, agreed }: ResultRow) =>
  base === null ? null : motionResult({ agree, disagree, noOpinion, base, agreed });

const contentOf = (row: CaseRow): CaseContent => ({
  householdCode: row.code,
  persons: row.persons,
  startClass: row.start_class,
  scoredClass: row.scored_class,
  sheetClass: row.sheet_class,
  endClass: row.end_class,
  movement: row.movement,
  b1: row.b1,
  b1Line: row.b1_line,
  b2: row.b2,
  deprivedIndicators: row.deprived,
  distanceToLine: row.distance_to_line,
  otherOpinionKinds: row.other_opinion_kinds,
  result: resultOf(row),
  outcome: row.outcome,
  meetingKind: row.meeting_kind,
  decidedAt: row.decided_at,
  riskBand: row.risk_band,
  riskParts: row.risk_parts.map((part) => ({ part, value: row.risk_values[part] ?? 0 })),
  askedOn: row.asked_on,
  dueOn: row.due_on,
  heldBy: row.held_by,
  heldUntil: row.held_until,
});

/** The mask is put on here, where rows become values: what is not open has no content to leak further on. */
export const caseOf = (row: CaseRow): AppraisalCase => ({
  id: row.id,
  caseId: row.case_id,
  state: row.state,
  roundId: row.round_id,
  communeId: row.commune_id,
  villageId: row.village_id,
  version: row.version,
  content: row.state === 'PROVISIONAL' ? null : contentOf(row),
});
