import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { MovementKind, OtherOpinionKind } from '../../assessments/index.ts';
import { motionResult, type MeetingKind } from '../../meetings/index.ts';
import type {
  AppraisalCase,
  AppraisalState,
  AppraisalStore,
  CaseContent,
  CaseEvent,
  QueuePage,
  Reach,
} from '../app/appraisal-store.ts';
import type { RiskBand, RiskPart } from '../app/kinds.ts';
import type { QueueQuestion } from '../app/queue-question.ts';
import { readBoard } from './board-sql.ts';
import { caseSql, HISTORIES_SQL, pageSql } from './queue-sql.ts';
import { refreshCases } from './refresh-cases.ts';
import { totals } from './totals-sql.ts';

type ResultRow = {
  agree: number;
  disagree: number;
  no_opinion: number;
  base: number | null;
  agreed: boolean;
};
type CaseRow = ResultRow & {
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
  head_name: string;
  code: string | null;
  to_name: string | null;
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

const resultOf = ({ agree, disagree, no_opinion: noOpinion, base, agreed }: ResultRow) =>
  base === null ? null : motionResult({ agree, disagree, noOpinion, base, agreed });

const contentOf = (row: CaseRow): CaseContent => ({
  headName: row.head_name,
  householdCode: row.code,
  toName: row.to_name,
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
const caseOf = (row: CaseRow): AppraisalCase => ({
  id: row.id,
  caseId: row.case_id,
  state: row.state,
  roundId: row.round_id,
  communeId: row.commune_id,
  villageId: row.village_id,
  version: row.version,
  content: row.state === 'PROVISIONAL' ? null : contentOf(row),
});

type PageRow = CaseRow & { count: number; cursor_known: boolean };

async function page(tx: Tx, question: QueueQuestion): Promise<QueuePage> {
  const { text, values } = pageSql({ ...question, limit: question.first + 1 });
  const rows = await query<PageRow>(tx, text, values);
  const found = rows.filter(({ id }) => id !== null);
  return {
    cases: found.slice(0, question.first).map(caseOf),
    totalCount: rows[0]?.count ?? 0,
    hasNextPage: found.length > question.first,
    cursorKnown: rows[0]?.cursor_known ?? false,
  };
}

async function find(tx: Tx, id: string, reach: Reach): Promise<AppraisalCase | null> {
  const { text, values } = caseSql(id, reach);
  const [row] = await query<CaseRow>(tx, text, values);
  return row ? caseOf(row) : null;
}

type EventRow = ResultRow & {
  case_id: string;
  at: Date;
  outcome: 'AGREED' | 'NOT_AGREED' | null;
  attempt: number;
  meeting_kind: MeetingKind;
};

function eventOf(row: EventRow): CaseEvent {
  const { at, outcome, attempt, meeting_kind: meetingKind } = row;
  if (outcome === null) return { kind: 'REPORTED', at };
  const result = resultOf(row);
  if (!result) return { kind: 'RE_CHECKED', at };
  return { kind: 'DECIDED', at, outcome, attempt, meetingKind, result };
}

async function histories(tx: Tx, caseIds: readonly string[]) {
  const byCase = new Map<string, CaseEvent[]>();
  for (const row of await query<EventRow>(tx, HISTORIES_SQL, [caseIds])) {
    const events = byCase.get(row.case_id) ?? [];
    byCase.set(row.case_id, events);
    events.push(eventOf(row));
  }
  return byCase;
}

/** The queue in Postgres. */
export const appraisalRepository: AppraisalStore = {
  refresh: refreshCases,
  board: readBoard,
  page,
  totals,
  find,
  histories,
};
