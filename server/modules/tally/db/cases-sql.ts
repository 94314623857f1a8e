import { NEWEST_DECISION } from './board-sql.ts';

/** As people count in a household that nobody has scored yet. */
const PERSONS_WITHOUT_CASE = `greatest(1, coalesce(e.persons, h.size,
  (SELECT count(*)::int FROM member m WHERE m.household_id = h.id AND m.ended_on IS NULL)))`;

/**
 * Every household that the report counts, `within` a condition on round, commune or village of a row. What was agreed
 * counts as it was decided; what is open counts as the case stands; who waits on the list counts with the class it began
 * with; whoever left by a life event, as gone.
 */
export const countedHouseholds = (within: (row: string) => string): string => `
  SELECT c.village_id, CASE WHEN d.end_class IS NULL THEN c.start_class ELSE d.start_class END AS start_class,
         d.end_class, CASE WHEN d.end_class IS NULL THEN c.movement_cause ELSE d.movement_cause END AS cause,
         CASE WHEN d.end_class IS NULL THEN c.persons ELSE d.persons END AS persons,
         coalesce(e.persons, CASE WHEN d.end_class IS NULL THEN c.persons ELSE d.persons END) AS start_persons,
         coalesce(e.left_by_event, false) AS has_left, c.id AS case_id, c.household_id
  FROM review_case c LEFT JOIN ${NEWEST_DECISION} d ON true
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  WHERE ${within('c')}
  UNION ALL
  SELECT e.village_id, e.start_class, NULL, e.movement_cause, ${PERSONS_WITHOUT_CASE}, ${PERSONS_WITHOUT_CASE},
         e.left_by_event, NULL, e.household_id
  FROM list_entry e JOIN household h ON h.id = e.household_id
  WHERE ${within('e')}
    AND NOT EXISTS (SELECT 1 FROM review_case c WHERE c.round_id = e.round_id AND c.household_id = e.household_id)`;

/** $1 round, $2 commune, $3 village or null. */
export const inCommune = (row: string): string =>
  `${row}.round_id = $1 AND ${row}.commune_id = $2 AND ($3::uuid IS NULL OR ${row}.village_id = $3)`;

/** $1 round, $2 commune, $3 village or null. Villages with lines only become 0. */
export const CASES_SQL = `
  SELECT village_id, start_class, end_class, cause, persons, start_persons, has_left
  FROM (${countedHouseholds(inCommune)}) counted
  UNION ALL
  SELECT DISTINCT l.village_id, NULL, NULL, NULL, 0, 0, false FROM tally_line l WHERE ${inCommune('l')}`;
