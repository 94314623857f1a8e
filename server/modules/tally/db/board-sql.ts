/** The newest decision of each case; a rehearsal never counts, and order comes from the database. */
export const NEWEST_DECISION = `LATERAL (
  SELECT d.outcome, d.start_class, d.end_class, d.movement_cause, d.persons
  FROM decision d WHERE d.case_id = c.id AND NOT d.rehearsal
  ORDER BY d.seq DESC LIMIT 1)`;

/**
 * $1 round, $2 commune. One statement, so one snapshot: the commune's head, its villages that have something in this
 * round, their counts, their newest meeting (of clusters: one that
 * is under way, at last the merged one) and their lines. The number of statements does not grow with the villages.
 */
export const BOARD_SQL = `
WITH counted AS (
  SELECT c.village_id, count(*)::int AS cases, count(d.outcome)::int AS decided,
         count(*) FILTER (WHERE d.outcome = 'NOT_AGREED')::int AS not_agreed
  FROM review_case c LEFT JOIN ${NEWEST_DECISION} d ON true
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND e.state IS DISTINCT FROM 'STRUCK' GROUP BY c.village_id
), listed AS (
  SELECT village_id, count(*) FILTER (WHERE state = 'WAITING')::int AS waiting FROM list_entry
  WHERE round_id = $1 AND commune_id = $2 GROUP BY village_id
), mending AS (
  SELECT village_id, count(*)::int AS rows FROM import_row
  WHERE round_id = $1 AND commune_id = $2 AND fate = 'TO_MEND' GROUP BY village_id
), met AS (
  SELECT DISTINCT ON (village_id) village_id, id, code, state, kind FROM meeting
  WHERE round_id = $1 AND commune_id = $2 AND kind <> 'REHEARSAL'
    AND NOT EXISTS (SELECT FROM meeting_cluster_group held WHERE held.id = meeting.cluster_group_id AND held.state = 'ENDED')
  ORDER BY village_id, (state = 'SEALED'), (state = 'PREPARED'), sealed_at DESC, cluster_no NULLS FIRST
), lines AS (
  SELECT village_id, jsonb_object_agg(class || ' ' || unit,
           jsonb_build_array(c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled)) AS forms
  FROM tally_line WHERE round_id = $1 AND commune_id = $2 GROUP BY village_id
), village AS (
  SELECT v.id, v.full_name,
         counted.cases, counted.decided, counted.not_agreed, mending.rows, listed.waiting,
         met.id AS meeting_id, met.code AS meeting_code, met.state AS meeting_state,
         coalesce(met.kind = 'PAPER', false) AS meeting_on_paper, lines.forms
  FROM area v
  LEFT JOIN counted ON counted.village_id = v.id
  LEFT JOIN listed ON listed.village_id = v.id
  LEFT JOIN mending ON mending.village_id = v.id
  LEFT JOIN met ON met.village_id = v.id
  LEFT JOIN lines ON lines.village_id = v.id
  WHERE v.parent_id = $2 AND v.level = 'VILLAGE'
    AND (counted.village_id IS NOT NULL OR mending.village_id IS NOT NULL OR met.village_id IS NOT NULL
         OR listed.village_id IS NOT NULL)
)
SELECT commune.path AS area_path, coalesce(state.version, 0) AS version, state.updated_at, report.reported_at,
       coalesce((SELECT rows FROM mending WHERE village_id IS NULL), 0) AS rows_without_village,
       village.*
FROM round_commune part
JOIN area commune ON commune.id = part.commune_id
LEFT JOIN tally_state state ON state.round_id = $1 AND state.commune_id = $2
LEFT JOIN commune_report report ON report.round_id = $1 AND report.commune_id = $2
LEFT JOIN village ON true
WHERE part.round_id = $1 AND part.commune_id = $2
ORDER BY village.id`;
