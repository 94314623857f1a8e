import { query } from '../../../platform/db/index.ts';
import type { EarlierHousehold, EarlierRounds } from '../app/work-stores.ts';

/**
 * Who an earlier round left poor or near-poor, where they live now: in the village that became of theirs, once their
 * household has a record there. What was recognised counts before what the meeting agreed on. What was never decided on, or
 * whose recognition was withdrawn, stands with the class it began with. Who left that round by a
 * life event, and households that ended since, are not taken over. $1 round, $2 its communes.
 */
const RECOGNISED = `
  SELECT now.id AS "householdId", now.commune_id AS "communeId", now.village_id AS "villageId", found."endClass",
         found.persons, found.settled
  FROM (
    SELECT c.household_id, CASE WHEN said.withdrawn THEN c.start_class
           ELSE coalesce(said.class_after, c.end_class, c.start_class) END AS "endClass",
           coalesce(said.persons, c.persons) AS persons, c.end_class IS NOT NULL AS settled
    FROM review_case c LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
    LEFT JOIN LATERAL (
      SELECT r.class_after, r.persons, r.class_after IS NULL AS withdrawn
      FROM recognition_row r JOIN recognition d ON d.id = r.recognition_id
      WHERE r.case_id = c.id ORDER BY d.n DESC LIMIT 1) said ON true
    WHERE c.round_id = $1 AND c.commune_id = ANY ($2::uuid[]) AND NOT coalesce(e.left_by_event, false)
    UNION ALL
    SELECT e.household_id, e.start_class, coalesce(e.persons, h.size), false
    FROM list_entry e JOIN household h ON h.id = e.household_id
    WHERE e.round_id = $1 AND e.commune_id = ANY ($2::uuid[]) AND NOT e.left_by_event
      AND NOT EXISTS (SELECT 1 FROM review_case c WHERE c.round_id = e.round_id AND c.household_id = e.household_id)
  ) found
  LEFT JOIN household later ON later.predecessor_id = found.household_id
  JOIN household now ON now.id = coalesce(later.id, found.household_id)
  WHERE found."endClass" IN ('POOR', 'NEAR_POOR') AND now.ended_on IS NULL ORDER BY now.id`;

const WAS_POOR = `
  WITH RECURSIVE own (id) AS (
    SELECT $1::uuid
    UNION ALL SELECT h.predecessor_id FROM own JOIN household h ON h.id = own.id WHERE h.predecessor_id IS NOT NULL)
  SELECT 1 FROM own JOIN review_case c ON c.household_id = own.id
  JOIN round earlier ON earlier.id = c.round_id JOIN round now ON now.id = $2
  WHERE c.round_id <> $2 AND earlier.year <= now.year
    AND (c.end_class IN ('POOR', 'NEAR_POOR') OR c.start_class IN ('POOR', 'NEAR_POOR')) LIMIT 1`;

/** Earlier rounds in Postgres: read here, written by the modules that own them. */
export const earlierRounds: EarlierRounds = {
  recognisedIn: (tx, roundId, communeIds) => query<EarlierHousehold>(tx, RECOGNISED, [roundId, communeIds]),
  wasPoorBefore: async (tx, householdId, roundId) =>
    (await query(tx, WAS_POOR, [householdId, roundId])).length > 0,
};
