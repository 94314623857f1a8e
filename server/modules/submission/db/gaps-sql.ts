/** Of meetings that count: no rehearsal, and no sitting of clusters that were ended without a result. */
const COUNTS = `m.kind <> 'REHEARSAL' AND NOT EXISTS
  (SELECT FROM meeting_cluster_group g WHERE g.id = m.cluster_group_id AND g.state = 'ENDED')`;

/**
 * $1 round, $2 commune. What the steps after the list have left open, by village; minutes and what does
 * not fit are the reconciliation's. A posting that was recorded before lists were kept is not compared.
 */
export const GAPS_SQL = `
WITH cases AS (
  SELECT c.id, c.village_id, c.end_class FROM review_case c
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND e.state IS DISTINCT FROM 'STRUCK'
), newest AS (
  SELECT DISTINCT ON (p.village_id) p.* FROM posting p WHERE p.round_id = $1 AND p.commune_id = $2
  ORDER BY p.village_id, p.n DESC
), hung AS (
  SELECT DISTINCT ON (r.case_id) r.case_id, r.class FROM posting_row r JOIN posting p ON p.id = r.posting_id
  WHERE p.round_id = $1 AND p.commune_id = $2 ORDER BY r.case_id, p.n DESC
)
SELECT 'VILLAGE_SILENT' AS kind, v.id AS village_id, 1 AS count, NULL::uuid[] AS case_ids, NULL::uuid AS subject_id
FROM area v JOIN round ON round.id = $1
WHERE v.parent_id = $2 AND v.level = 'VILLAGE'
  AND (v.valid_from IS NULL OR v.valid_from <= make_date(round.year, 9, 1))
  AND (v.valid_to IS NULL OR v.valid_to > make_date(round.year, 9, 1))
  AND NOT EXISTS (SELECT FROM review_case c WHERE c.round_id = $1 AND c.village_id = v.id)
  AND NOT EXISTS (SELECT FROM list_entry l WHERE l.round_id = $1 AND l.village_id = v.id)
  AND NOT EXISTS (SELECT FROM import_row i WHERE i.round_id = $1 AND i.village_id = v.id)
  AND NOT EXISTS (SELECT FROM step_paper s WHERE s.round_id = $1 AND s.area_id = v.id AND s.kind = 'LIST_EMPTY')
UNION ALL
SELECT 'MEETING_NOT_SEALED', m.village_id, 1, NULL, m.id FROM meeting m
WHERE m.round_id = $1 AND m.commune_id = $2 AND m.state <> 'SEALED' AND ${COUNTS}
UNION ALL
SELECT 'NOT_POSTED', c.village_id, count(*)::int, NULL, NULL FROM cases c
WHERE NOT EXISTS (SELECT FROM newest p WHERE p.village_id = c.village_id) GROUP BY c.village_id
UNION ALL
SELECT 'POSTING_RUNNING', p.village_id, 1, NULL, p.id FROM posting p
WHERE p.round_id = $1 AND p.commune_id = $2 AND NOT EXISTS (SELECT FROM posting_end e WHERE e.posting_id = p.id)
UNION ALL
SELECT 'POSTED_OTHERWISE', c.village_id, count(*)::int, array_agg(c.id ORDER BY c.id), NULL
FROM cases c JOIN newest p ON p.village_id = c.village_id AND p.list_sha256 IS NOT NULL
LEFT JOIN hung ON hung.case_id = c.id
WHERE (hung.class IS NOT NULL OR c.end_class IN ('POOR','NEAR_POOR')) AND hung.class IS DISTINCT FROM c.end_class
GROUP BY c.village_id
UNION ALL
SELECT 'COMPLAINT_OPEN', k.village_id, count(*)::int, array_remove(array_agg(k.case_id), NULL), NULL FROM complaint k
WHERE k.round_id = $1 AND k.commune_id = $2 AND k.kind = 'COMPLAINT' AND k.state = 'OPEN' GROUP BY k.village_id`;
