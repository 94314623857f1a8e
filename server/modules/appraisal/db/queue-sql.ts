import type { Reach } from '../app/appraisal-store.ts';
import type { AppraisalOrder, CaseSet } from '../app/queue-question.ts';
import { AGREE_SHARE, caseSet, holderSql, OPEN, Values } from './case-set-sql.ts';

const orLast = (rank: string): string =>
  `CASE WHEN ${OPEN} THEN coalesce((${rank})::float8, 'Infinity') ELSE 'Infinity' END`;

/** Smaller comes first. Masked cases stand last where the order would tell something of them. */
const RANK: Readonly<Record<AppraisalOrder, string>> = {
  COMMUNE_VILLAGE: `0::float8`,
  DISTANCE_TO_LINE: orLast(`abs(a.distance_to_line)`),
  DECIDED_AT: orLast(`extract(epoch FROM a.decided_at)`),
  DUE: orLast(`a.due_on - date '2000-01-01'`),
  RISK: orLast(`CASE a.risk_band WHEN 'HIGH' THEN 0 WHEN 'MIDDLE' THEN 1 ELSE 2 END`),
  AGREE_SHARE: orLast(AGREE_SHARE),
};

/** What is shown of a case to whoever has it in reach, for the ids of a page: no name among it. */
const CONTENT = `a.id, a.case_id, a.state, a.round_id, a.commune_id, a.village_id, a.version, a.start_class, a.end_class,
  a.movement, a.outcome, a.decided_at, a.distance_to_line, a.other_opinion_kinds, h.code,
  d.persons, c.scored_class, c.sheet_class, c.b1, c.b1_line, c.b2, c.deprived,
  a.risk_band, a.risk_parts, a.risk_values, a.asked_on::text AS asked_on, a.due_on::text AS due_on,
  CASE WHEN a.held_until > clock_timestamp() THEN a.held_by END AS held_by,
  CASE WHEN a.held_until > clock_timestamp() THEN a.held_until END AS held_until,
  m.agree, m.disagree, m.no_opinion, m.base, m.agreed, g.kind AS meeting_kind`;
const CONTENT_OF_A = `
  LEFT JOIN review_case c ON c.id = a.case_id
  LEFT JOIN household h ON h.id = c.household_id
  LEFT JOIN motion m ON m.id = a.motion_id
  LEFT JOIN meeting g ON g.id = m.meeting_id
  LEFT JOIN decision d ON d.seq = a.decision_seq`;

type Sql = { readonly text: string; readonly values: readonly unknown[] };

type PageQuestion = CaseSet & {
  readonly orderBy: AppraisalOrder;
  readonly afterId: string | null;
  /** One more than the page, to know whether another follows. */
  readonly limit: number;
};

/**
 * Ids of the page by key, the exact count of the same predicate, and what is shown of the page: one statement, so one
 * snapshot. Without rows on the page one row comes back, with the count alone.
 */
export function pageSql(question: PageQuestion): Sql {
  const { roundId, orderBy, afterId, limit } = question;
  const values = new Values();
  const round = values.add(roundId);
  const where = [`a.round_id = ${round}`, ...caseSet(values, question)].join(' AND ');
  const after = values.add(afterId);
  const text = `
WITH matching AS (
  SELECT a.id, a.sort_key, ${RANK[orderBy]} AS rank FROM appraisal_case a WHERE ${where}
), place AS (
  SELECT ${RANK[orderBy]} AS rank, a.sort_key, a.id FROM appraisal_case a WHERE a.id = ${after}::uuid AND a.round_id = ${round}
), page AS (
  SELECT * FROM matching
  WHERE ${after}::uuid IS NULL OR (rank, sort_key, id) > (SELECT rank, sort_key, id FROM place)
  ORDER BY rank, sort_key, id LIMIT ${values.add(limit)}
)
SELECT total.count, (${after}::uuid IS NULL OR EXISTS (SELECT 1 FROM place)) AS cursor_known, ${CONTENT}
FROM (SELECT count(*)::int AS count FROM matching) total
LEFT JOIN page ON true
LEFT JOIN appraisal_case a ON a.id = page.id ${CONTENT_OF_A}
ORDER BY page.rank, page.sort_key, page.id`;
  return { text, values: values.list };
}

/** All of a set in order, with the names of its places: for a file. */
export function listSql(set: CaseSet, orderBy: AppraisalOrder): Sql {
  const values = new Values();
  const where = [`a.round_id = ${values.add(set.roundId)}`, ...caseSet(values, set)].join(' AND ');
  const text = `
SELECT ${CONTENT}, commune.full_name AS commune_name, village.full_name AS village_name
FROM appraisal_case a JOIN area commune ON commune.id = a.commune_id JOIN area village ON village.id = a.village_id ${CONTENT_OF_A}
WHERE ${where} ORDER BY ${RANK[orderBy]}, a.sort_key, a.id`;
  return { text, values: values.list };
}

/** One case by the same predicate. */
export function caseSql(id: string, reach: Reach): Sql {
  const values = new Values();
  const set = { reach, filter: {}, accountId: null };
  const where = [`a.id = ${values.add(id)}`, ...caseSet(values, set)].join(' AND ');
  return {
    text: `SELECT ${CONTENT} FROM appraisal_case a ${CONTENT_OF_A} WHERE ${where}`,
    values: values.list,
  };
}

/** $1 cases of the queue, $2 account. The one place that names are read from: of open cases that the account holds now. */
export const HEADS_SQL = `
SELECT a.id, a.round_id AS "roundId", a.commune_id AS "communeId", h.head_name AS name, h.to_name AS "toName"
FROM appraisal_case a JOIN review_case c ON c.id = a.case_id JOIN household h ON h.id = c.household_id
WHERE a.id = ANY ($1::uuid[]) AND ${OPEN} AND ${holderSql('$2')} = 'ME' ORDER BY a.sort_key, a.id`;

/** $1 review cases. Every decision that is no rehearsal, and the report of the commune. Only of open cases. */
export const HISTORIES_SQL = `
WITH open_case AS (
  SELECT case_id, round_id, commune_id FROM appraisal_case WHERE case_id = ANY ($1::uuid[]) AND state <> 'PROVISIONAL'
)
SELECT o.case_id, d.seq, d.decided_at AS at, d.outcome, m.agree, m.disagree, m.no_opinion, m.base, m.agreed, m.attempt,
       g.kind AS meeting_kind
FROM open_case o JOIN decision d ON d.case_id = o.case_id AND NOT d.rehearsal
LEFT JOIN motion m ON m.id = d.motion_id LEFT JOIN meeting g ON g.id = m.meeting_id
UNION ALL
SELECT o.case_id, NULL, r.reported_at, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM open_case o JOIN commune_report r ON r.round_id = o.round_id AND r.commune_id = o.commune_id
ORDER BY case_id, seq NULLS LAST`;
