import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { MOST_GROUPS, type Dimension, type Totals, type TotalsQuestion } from '../app/queue-question.ts';
import { AGREE_SHARE, caseSet, holderSql, OPEN, Values } from './case-set-sql.ts';

/** The lower end of the step that a number stands in. */
const step = (of: string, size: number): string => `(floor((${of}) / ${size}.0) * ${size})::int::text`;

/** How a case is sorted into groups, as text; ACCOUNT stands for who asks. */
const GROUP: Readonly<Record<Dimension, string>> = {
  DISTRICT: `(SELECT u.id::text FROM area c JOIN area u ON u.id = ANY (c.path) AND u.level = 'DISTRICT' WHERE c.id = a.commune_id)`,
  COMMUNE: `a.commune_id::text`,
  VILLAGE: `a.village_id::text`,
  STATE: `a.state`,
  HOLDER: 'HOLDER',
  START_CLASS: `a.start_class`,
  END_CLASS: `a.end_class`,
  MOVEMENT: `a.movement`,
  DISTANCE_TO_LINE: step('a.distance_to_line', 10),
  OTHER_OPINION: `opinion.kind`,
  OUTCOME: `a.outcome`,
  AGREE_SHARE: step(AGREE_SHARE, 10),
  RISK_BAND: `a.risk_band`,
  RISK_PART: `part.kind`,
  DUE: `a.due_on::text`,
};
/** A case stands in as many groups as it has of these. */
const SPREAD: Readonly<Partial<Record<Dimension, string>>> = {
  OTHER_OPINION: `LEFT JOIN LATERAL unnest(a.other_opinion_kinds) AS opinion (kind) ON true`,
  RISK_PART: `LEFT JOIN LATERAL unnest(a.risk_parts) AS part (kind) ON true`,
};
/** Grouping by these tells nothing of a masked case that its count does not. */
const TELLS_NOTHING: readonly Dimension[] = ['DISTRICT', 'COMMUNE', 'VILLAGE', 'STATE'];

type Row = { total: number; masked: number; values: (string | null)[] | null; cases: number };

/** Count and groups of one set by one statement, so of one snapshot. */
export async function totals(tx: Tx, question: TotalsQuestion): Promise<Totals> {
  const { groupBy, roundId } = question;
  const values = new Values();
  const where = [`a.round_id = ${values.add(roundId)}`, ...caseSet(values, question)].join(' AND ');
  const holder = groupBy.includes('HOLDER') ? holderSql(values.add(question.accountId)) : 'NULL';
  const keys = groupBy.map((dimension) => (dimension === 'HOLDER' ? holder : GROUP[dimension]));
  const grouped = groupBy.every((dimension) => TELLS_NOTHING.includes(dimension)) ? 'true' : OPEN;
  const text = `
WITH a AS MATERIALIZED (SELECT * FROM appraisal_case a WHERE ${where}),
groups AS (
  SELECT ARRAY[${keys.join(', ')}]::text[] AS values, count(*)::int AS cases
  FROM a ${groupBy.map((dimension) => SPREAD[dimension] ?? '').join(' ')} WHERE ${grouped}
  GROUP BY 1 ORDER BY 1 LIMIT ${MOST_GROUPS + 1}
)
SELECT total.count AS total, total.masked, groups.values, groups.cases
FROM (SELECT count(*)::int AS count, (count(*) FILTER (WHERE NOT (${grouped})))::int AS masked FROM a) total
LEFT JOIN groups ON true ORDER BY groups.values`;
  const rows = await query<Row>(tx, text, values.list);
  return {
    totalCount: rows[0]?.total ?? 0,
    masked: rows[0]?.masked ?? 0,
    groups: rows.flatMap((row) => (row.values ? [{ values: row.values, cases: row.cases }] : [])),
  };
}
