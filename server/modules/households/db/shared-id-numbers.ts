/** The record of a household before its communes were merged is the household itself. */
const NOT_ITS_OWN_PAST = `own.predecessor_id IS DISTINCT FROM h.id AND h.predecessor_id IS DISTINCT FROM own.id`;
const LIVES = (member: string): string => `${member}.ended_on IS NULL`;

/** $1 households. */
export const SHARED = `
  SELECT m.id AS "memberId", m.household_id AS "householdId", h.id AS "otherHouseholdId", h.head_name AS "otherHeadName",
         h.village_id AS "otherVillageId", h.commune_id AS "otherCommuneId"
  FROM member m JOIN member other ON other.id_number = m.id_number AND other.household_id <> m.household_id
                                 AND ${LIVES('other')}
  JOIN household h ON h.id = other.household_id AND h.ended_on IS NULL
  JOIN household own ON own.id = m.household_id
  WHERE m.household_id = ANY ($1::uuid[]) AND ${LIVES('m')} AND m.id_number <> ''
    AND ${NOT_ITS_OWN_PAST} ORDER BY m.id, h.id`;

/** One name and one birth: the day in any spelling of the name, or the year alone with the name as written. */
const NAME_AND_BIRTH = (member: string): string => `CASE
  WHEN ${member}.birth_date IS NOT NULL THEN ${member}.search_key || ' ' || ${member}.birth_date
  WHEN ${member}.birth_year IS NOT NULL THEN lower(${member}.full_name) || ' ' || ${member}.birth_year END`;

const PAIR = (other: string, home: string): string => `
  m.id AS "memberId", m.household_id AS "householdId", own.village_id AS "villageId", m.relation,
  ${other}.id AS "otherMemberId", ${other}.household_id AS "otherHouseholdId", ${home}.village_id AS "otherVillageId",
  ${other}.relation AS "otherRelation"`;

/**
 * $1 households. Two living people with one id number, anywhere; or with one name and birth, both in these households and
 * not with two different numbers. Each pair once.
 */
export const TWICE = `
  WITH people AS (SELECT * FROM member m WHERE m.household_id = ANY ($1::uuid[]) AND ${LIVES('m')})
  SELECT ${PAIR('other', 'h')}, true AS "sameId", m.search_key = other.search_key AS "sameName"
  FROM people m JOIN member other ON other.id_number = m.id_number AND other.id <> m.id AND ${LIVES('other')}
  JOIN household h ON h.id = other.household_id AND h.ended_on IS NULL
  JOIN household own ON own.id = m.household_id AND own.ended_on IS NULL
  WHERE m.id_number <> '' AND ${NOT_ITS_OWN_PAST}
    AND (m.id < other.id OR other.household_id <> ALL ($1::uuid[]))
  UNION ALL
  SELECT ${PAIR('other', 'h')}, false, true
  FROM people m JOIN people other ON ${NAME_AND_BIRTH('m')} = ${NAME_AND_BIRTH('other')} AND m.id < other.id
  JOIN household h ON h.id = other.household_id AND h.ended_on IS NULL
  JOIN household own ON own.id = m.household_id AND own.ended_on IS NULL
  WHERE (coalesce(m.id_number, '') = '' OR coalesce(other.id_number, '') = '') AND ${NOT_ITS_OWN_PAST}
  ORDER BY 1, 5`;
