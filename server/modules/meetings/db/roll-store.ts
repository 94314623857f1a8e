import { query } from '../../../platform/db/index.ts';
import type { RollPerson, RollStore } from '../app/roll-store.ts';

/**
 * The heads of all households of the village, then their members. A head who also stands among the members is one
 * person: the member's row lends the birth year and is left out.
 */
const PEOPLE = `
  WITH household_here AS (
    SELECT household.id, household.code, household.head_name, household.search_key, household.to_name,
           self.id AS self_id, self.birth_year,
           EXISTS (SELECT 1 FROM review_case
                    WHERE review_case.round_id = $2 AND review_case.household_id = household.id) AS under_review
      FROM household
      LEFT JOIN LATERAL (
        SELECT member.id, member.birth_year FROM member
         WHERE member.household_id = household.id AND member.search_key = household.search_key
           AND member.ended_on IS NULL
         ORDER BY member.birth_year NULLS LAST, member.id LIMIT 1
      ) self ON true
     WHERE household.village_id = $3 AND household.ended_on IS NULL
  ), person AS (
    SELECT 'head:' || id AS key, 0 AS rank, head_name AS name, to_name, birth_year, id AS household_id, code,
           NULL::text AS relation, search_key, under_review
      FROM household_here
    UNION ALL
    SELECT 'member:' || member.id, 1, member.full_name, at.to_name, member.birth_year, at.id, at.code,
           member.relation, member.search_key, at.under_review
      FROM household_here at
      JOIN member ON member.household_id = at.id AND member.ended_on IS NULL AND member.id IS DISTINCT FROM at.self_id
  )
  SELECT person.key, person.name, person.to_name AS "toName", person.birth_year AS "birthYear",
         person.household_id AS "householdId", person.code AS "householdCode", person.relation,
         person.under_review AS "underReview",
         EXISTS (SELECT 1 FROM attendee
                  WHERE attendee.meeting_id = $1 AND attendee.checked_out_at IS NULL
                    AND attendee.household_id = person.household_id
                    AND attendee.search_key = person.search_key
                    AND (attendee.birth_year IS NULL OR person.birth_year IS NULL
                         OR attendee.birth_year = person.birth_year)) AS "checkedIn"
    FROM person`;

/** People of a village whom a meeting may expect, in Postgres. */
export const rollStore: RollStore = {
  find: async (tx, { meetingId, roundId, villageId }, key) => {
    const sql = `${PEOPLE} WHERE person.key = $4`;
    return (await query<RollPerson>(tx, sql, [meetingId, roundId, villageId, key]))[0] ?? null;
  },
  search: (tx, { meetingId, roundId, villageId }, { key, bornUntil }) =>
    query<RollPerson>(
      tx,
      `${PEOPLE}
        WHERE ($4 = '' OR person.search_key LIKE '%' || $4 || '%' OR lower(person.code) = $4)
          AND (person.rank = 0 OR $5::int IS NULL OR person.birth_year IS NULL OR person.birth_year <= $5)`,
      [meetingId, roundId, villageId, key, bornUntil],
    ),
};
