import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CommuneKey } from '../app/appraisal-store.ts';
import { riskOf, type RiskFacts } from '../domain/risk.ts';

/**
 * $1 round, $2 commune: what is counted of every open case. Turns are those of the household's own record, and of the record
 * it had before; whoever opens the case sees the whole history.
 */
const FACTS = `
WITH open_case AS (
  SELECT a.*, c.household_id, c.near_line, c.scored_class, h.predecessor_id FROM appraisal_case a
  JOIN review_case c ON c.id = a.case_id JOIN household h ON h.id = c.household_id
  WHERE a.round_id = $1 AND a.commune_id = $2 AND a.state <> 'PROVISIONAL'
), standings AS ( -- in or out at the start of each round and after it, in the order of rounds
  SELECT o.id, unnest(ARRAY[r.year * 2, r.year * 2 + 1]) AS place,
         unnest(ARRAY[c.start_class, coalesce(c.end_class, c.start_class)]) IN ('POOR', 'NEAR_POOR') AS inside
  FROM open_case o JOIN review_case c ON c.household_id IN (o.household_id, o.predecessor_id)
  JOIN round r ON r.id = c.round_id AND r.track <> 'IN_YEAR'
), turned AS (
  SELECT id, inside <> lag(inside) OVER (PARTITION BY id ORDER BY place) AS turned FROM standings
), turns AS (
  SELECT id, count(*) FILTER (WHERE turned)::int AS turns FROM turned GROUP BY id
)
SELECT o.id, o.distance_to_line AS "distanceToLine", o.near_line AS "nearLine", coalesce(turns.turns, 0) AS turns,
  coalesce(o.end_class <> o.scored_class, false) AS "decidedAgainstScore",
  (SELECT count(*)::int FROM life_event e WHERE e.round_id = o.round_id AND e.kind = 'SPLIT'
     AND o.household_id IN (e.household_id, e.other_household_id)) AS splits,
  (SELECT count(*)::int FROM declared_relation d WHERE d.case_id = o.case_id AND d.withdrawn_at IS NULL) AS relations,
  (SELECT count(*)::int FROM assessment v WHERE v.case_id = o.case_id AND v.direction = 'TOWARDS') AS "editsTowards",
  (SELECT count(*)::int FROM complaint p WHERE p.case_id = o.case_id AND p.kind = 'COMPLAINT') AS complaints,
  o.risk_band AS band, o.risk_values AS values
FROM open_case o LEFT JOIN turns ON turns.id = o.id`;

const WRITE = `UPDATE appraisal_case a SET risk_band = n.band, risk_parts = n.parts, risk_values = n.values, version = a.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, band text, parts text[], values jsonb) WHERE a.id = n.id`;

type Row = RiskFacts & { id: string; band: string; values: Record<string, number> };

const same = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key]);

/** Counts the risk of every open case of the commune anew; true when any changed. */
export async function assessRisk(tx: Tx, { roundId, communeId }: CommuneKey): Promise<boolean> {
  const rows = await query<Row>(tx, FACTS, [roundId, communeId]);
  const changed = rows.flatMap(({ id, ...facts }) => {
    const { band, parts } = riskOf(facts);
    const values = Object.fromEntries(parts.map(({ part, value }) => [part, value]));
    if (band === facts.band && same(values, facts.values)) return [];
    return [{ id, band, parts: parts.map(({ part }) => part), values }];
  });
  if (changed.length > 0) await query(tx, WRITE, [JSON.stringify(changed)]);
  return changed.length > 0;
}
