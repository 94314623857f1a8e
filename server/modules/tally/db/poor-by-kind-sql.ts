/** $1 round, $2 commune. Whoever left the list is not counted. */
export const POOR_BY_KIND = `
  SELECT c.village_id AS "villageId", c.poor_kind AS kind, count(*)::int AS households, sum(c.persons)::int AS persons,
         (count(*) FILTER (WHERE c.state = 'AGREED'))::int AS agreed
  FROM review_case c LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND c.scored_class = 'POOR' AND c.poor_kind IS NOT NULL
    AND e.state IS DISTINCT FROM 'STRUCK'
  GROUP BY GROUPING SETS ((c.poor_kind), (c.village_id, c.poor_kind))
  ORDER BY c.village_id NULLS FIRST, c.poor_kind DESC`;
