import { query } from '../../../platform/db/index.ts';
import type { EarlierHousehold, EarlierRounds } from '../app/work-stores.ts';

/**
 * Who an earlier round left poor or near-poor, where they live now. What was never decided on stands with the class it
 * began with. Who left that round by a life event, and households that ended since, are not taken over.
 */
const RECOGNISED = `
  SELECT * FROM (
    SELECT h.id AS "householdId", h.village_id AS "villageId", coalesce(c.end_class, c.start_class) AS "endClass",
           c.persons, c.end_class IS NOT NULL AS settled
    FROM review_case c JOIN household h ON h.id = c.household_id
    LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
    WHERE c.round_id = $1 AND c.commune_id = $2 AND h.ended_on IS NULL AND NOT coalesce(e.left_by_event, false)
    UNION ALL
    SELECT h.id, h.village_id, e.start_class, coalesce(e.persons, h.size), false
    FROM list_entry e JOIN household h ON h.id = e.household_id
    WHERE e.round_id = $1 AND e.commune_id = $2 AND h.ended_on IS NULL AND NOT e.left_by_event
      AND NOT EXISTS (SELECT 1 FROM review_case c WHERE c.round_id = e.round_id AND c.household_id = e.household_id)
  ) found WHERE "endClass" IN ('POOR', 'NEAR_POOR') ORDER BY "householdId"`;

const WAS_POOR = `
  SELECT 1 FROM review_case c JOIN round earlier ON earlier.id = c.round_id JOIN round now ON now.id = $2
  WHERE c.household_id = $1 AND c.round_id <> $2 AND earlier.year <= now.year
    AND (c.end_class IN ('POOR', 'NEAR_POOR') OR c.start_class IN ('POOR', 'NEAR_POOR')) LIMIT 1`;

/** Earlier rounds in Postgres: read here, written by the modules that own them. */
export const earlierRounds: EarlierRounds = {
  recognisedIn: (tx, { roundId, communeId }) => query<EarlierHousehold>(tx, RECOGNISED, [roundId, communeId]),
  wasPoorBefore: async (tx, householdId, roundId) =>
    (await query(tx, WAS_POOR, [householdId, roundId])).length > 0,
};
