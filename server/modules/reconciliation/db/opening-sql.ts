/**
 * $1 round, $2 commune, $3 villages of now, $4 what they were (a village that was not changed: itself). The round of the
 * year before under the same rules, as far as it is here: another pack, or a year between, begins anew.
 */
export const OPENINGS = `
WITH link AS (SELECT * FROM unnest($3::uuid[], $4::uuid[]) AS link (village_id, was_id)),
last AS (
  SELECT earlier.id FROM round now JOIN round earlier ON earlier.year = now.year - 1 AND earlier.track <> 'IN_YEAR'
     AND earlier.rule_pack_id = now.rule_pack_id
  WHERE now.id = $1 AND now.track <> 'IN_YEAR'
    AND EXISTS (SELECT FROM tally_line t JOIN link ON link.was_id = t.village_id WHERE t.round_id = earlier.id)
  ORDER BY earlier.created_at DESC, earlier.id LIMIT 1),
ended AS (
  SELECT link.village_id, t.class, t.unit, sum(t.c9)::int AS figure
  FROM last JOIN tally_line t ON t.round_id = last.id JOIN link ON link.was_id = t.village_id GROUP BY 1, 2, 3),
adjusted AS (
  SELECT village_id, class, unit, sum(amount)::int AS amount FROM opening_adjustment
  WHERE round_id = $1 AND commune_id = $2 GROUP BY 1, 2, 3)
SELECT line.village_id AS "villageId", line.class, line.unit, line.c1 AS opening, ended.figure AS "lastEnd",
       CASE WHEN ended.figure IS NOT NULL THEN (SELECT id FROM last) END AS "lastRoundId",
       coalesce(adjusted.amount, 0) AS adjusted
FROM tally_line line LEFT JOIN ended USING (village_id, class, unit) LEFT JOIN adjusted USING (village_id, class, unit)
WHERE line.round_id = $1 AND line.commune_id = $2
ORDER BY line.village_id, line.class DESC, line.unit`;

/** $1 round, $2 village, $3 the round before, $4 what the village was, $5 class, $6 unit. Households by today's record. */
export const BEHIND_OPENING = `
WITH ended AS (
  SELECT coalesce(later.id, found.household_id) AS household_id, found.persons FROM (
    SELECT c.household_id, c.persons FROM review_case c
    LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
    WHERE c.round_id = $3 AND c.village_id = ANY ($4::uuid[]) AND coalesce(c.end_class, c.start_class) = $5
      AND NOT coalesce(e.left_by_event, false)
    UNION ALL
    SELECT e.household_id, coalesce(e.persons, h.size) FROM list_entry e JOIN household h ON h.id = e.household_id
    WHERE e.round_id = $3 AND e.village_id = ANY ($4::uuid[]) AND e.start_class = $5 AND NOT e.left_by_event
      AND NOT EXISTS (SELECT FROM review_case c WHERE c.round_id = e.round_id AND c.household_id = e.household_id)
  ) found LEFT JOIN household later ON later.predecessor_id = found.household_id),
opened AS (
  SELECT coalesce(c.household_id, e.household_id) AS household_id, coalesce(e.persons, c.persons) AS persons
  FROM (SELECT * FROM review_case WHERE round_id = $1 AND village_id = $2) c
  FULL JOIN (SELECT * FROM list_entry WHERE round_id = $1 AND village_id = $2) e ON e.household_id = c.household_id
  WHERE coalesce(c.start_class, e.start_class) = $5)
SELECT household_id AS id FROM ended FULL JOIN opened USING (household_id)
WHERE (ended.* IS NULL) OR (opened.* IS NULL) OR ($6 = 'PERSONS' AND ended.persons IS DISTINCT FROM opened.persons)
ORDER BY 1`;
