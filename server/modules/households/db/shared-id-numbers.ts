/** $1 households. The record of a household before its communes were merged is the household itself. */
export const SHARED = `
  SELECT m.id AS "memberId", m.household_id AS "householdId", h.id AS "otherHouseholdId", h.head_name AS "otherHeadName",
         h.village_id AS "otherVillageId", h.commune_id AS "otherCommuneId"
  FROM member m JOIN member other ON other.id_number = m.id_number AND other.household_id <> m.household_id
                                 AND other.ended_on IS NULL
  JOIN household h ON h.id = other.household_id AND h.ended_on IS NULL
  JOIN household own ON own.id = m.household_id
  WHERE m.household_id = ANY ($1::uuid[]) AND m.ended_on IS NULL AND m.id_number <> ''
    AND own.predecessor_id IS DISTINCT FROM h.id AND h.predecessor_id IS DISTINCT FROM own.id ORDER BY m.id, h.id`;
