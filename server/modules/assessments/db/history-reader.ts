import { inReachSql, query, reachValues } from '../../../platform/db/index.ts';
import type { HistoryReader, PastRound } from '../app/why-ports.ts';

/** $1 case, $2 and $3 reach. A head is known by the name that stands for the household. */
const ROUNDS = `
WITH this AS (
  SELECT h.* FROM household h JOIN review_case c ON c.household_id = h.id WHERE c.id = $1
), heads AS (
  SELECT m.id_number FROM this JOIN member m ON m.household_id = this.id AND m.search_key = this.search_key
  WHERE m.id_number IS NOT NULL
), kin AS ( -- communes that became this one, or that this one became
  SELECT l.from_area_id AS id FROM this JOIN area_lineage l ON l.to_area_id = this.commune_id
  UNION SELECT l.to_area_id FROM this JOIN area_lineage l ON l.from_area_id = this.commune_id
), linked AS (
  SELECT id, 1 AS rank FROM this
  UNION ALL -- its own record in the commune of before, or of after
  SELECT h.id, 1 FROM this JOIN household h ON h.id = this.predecessor_id OR h.predecessor_id = this.id
  UNION ALL
  SELECT h.id, 2 FROM heads JOIN member m ON m.id_number = heads.id_number
  JOIN household h ON h.id = m.household_id AND h.search_key = m.search_key
  UNION ALL
  SELECT h.id, 3 FROM this JOIN kin ON true
  JOIN household h ON h.commune_id = kin.id AND h.code = this.code AND h.search_key = this.search_key
), household_of AS (
  SELECT id, min(rank) AS rank FROM linked GROUP BY id
)
SELECT c.id AS "caseId", c.round_id AS "roundId", r.year, c.start_class AS "startClass", c.scored_class AS "scoredClass",
       c.end_class AS "endClass", c.state, coalesce(a.area_kind, part.area_kind) AS "areaKind", c.b1,
       c.b1_line AS "b1Line", c.deprived, coalesce(a.rule_pack_id, r.rule_pack_id) AS "packId",
       coalesce(a.rule_pack_version, r.rule_pack_version) AS "packVersion", c.commune_id AS "communeId", c.household_id AS "householdId",
       h.head_name AS "headName", (ARRAY['SAME', 'ID_NUMBER', 'CODE'])[household_of.rank] AS "linkedBy"
FROM household_of
JOIN household h ON h.id = household_of.id
JOIN review_case c ON c.household_id = h.id
JOIN round r ON r.id = c.round_id
JOIN round_commune part ON part.round_id = c.round_id AND part.commune_id = c.commune_id
JOIN area commune ON commune.id = c.commune_id
LEFT JOIN LATERAL (SELECT area_kind, rule_pack_id, rule_pack_version FROM assessment
  WHERE case_id = c.id ORDER BY version DESC LIMIT 1) a ON true
WHERE ${inReachSql({ path: 'commune.path', round: 'c.round_id' }, ['$2', '$3'])}
ORDER BY r.year, c.round_id`;

/** Households over rounds, in Postgres. */
export const historyReader: HistoryReader = {
  roundsOf: (tx, caseId, reach) => query<PastRound>(tx, ROUNDS, [caseId, ...reachValues(reach)]),
};
