import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { MeetingKind } from '../../meetings/index.ts';
import type {
  AppraisalCase,
  AppraisalStore,
  CaseEvent,
  CommuneKey,
  HeldCase,
  QueuePage,
  Reach,
} from '../app/appraisal-store.ts';
import type { CaseHead } from '../app/kinds.ts';
import type { QueueQuestion } from '../app/queue-question.ts';
import { readBoard } from './board-sql.ts';
import { caseOf, resultOf, type CaseRow, type ResultRow } from './case-row.ts';
import { caseSql, HEADS_SQL, HISTORIES_SQL, pageSql } from './queue-sql.ts';
import { refreshCases } from './refresh-cases.ts';
import { totals } from './totals-sql.ts';

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

async function roundOf(tx: Tx, id: string): Promise<string | null> {
  const sql = `SELECT round_id AS "roundId" FROM appraisal_case WHERE id = $1`;
  return (await query<{ roundId: string }>(tx, sql, [id]))[0]?.roundId ?? null;
}

async function find(tx: Tx, id: string, reach: Reach): Promise<AppraisalCase | null> {
  const { text, values } = caseSql(id, reach);
  const [row] = await query<CaseRow>(tx, text, values);
  return row ? caseOf(row) : null;
}

type HeadRow = CommuneKey & CaseHead & { id: string };

export async function heads(tx: Tx, ids: readonly string[], accountId: string): Promise<readonly HeldCase[]> {
  const rows = await query<HeadRow>(tx, HEADS_SQL, [ids, accountId]);
  return rows.map(({ name, toName, ...of }) => ({ ...of, head: { name, toName } }));
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
  roundOf,
  find,
  heads,
  histories,
};
