/** Living people of a household, the head first, as a decision or a certificate freezes them. */
export const MEMBERS_OF = (householdId: string): string => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('name', m.full_name, 'relation', m.relation, 'sex', m.sex,
      'birthDate', m.birth_date, 'birthYear', coalesce(m.birth_year, extract(year FROM m.birth_date)::int),
      'idNumber', m.id_number, 'ethnicity', m.ethnicity)
      ORDER BY (m.full_name = h.head_name) DESC, coalesce(m.birth_year, extract(year FROM m.birth_date)::int) NULLS LAST, m.id)
    FROM member m WHERE m.household_id = ${householdId} AND m.ended_on IS NULL), '[]')`;

/** A case as a decision would freeze it now. */
export const CASE_ROW = `
  SELECT row_number() OVER (ORDER BY v.search_key, v.id, h.code NULLS LAST, h.search_key, c.id)::int AS position,
         c.id AS "caseId", c.household_id AS "householdId", c.village_id AS "villageId", v.full_name AS "villageName",
         h.code AS "householdCode", h.head_name AS "headName", c.listed_because = 'REQUEST' AS asked,
         c.start_class AS "classBefore", c.end_class AS "classAfter", c.b1, c.b1_line AS "b1Line", c.b2, c.deprived,
         c.persons, ${MEMBERS_OF('h.id')} AS members, newest.seq AS "decisionSeq"
  FROM review_case c
  JOIN household h ON h.id = c.household_id
  JOIN area v ON v.id = c.village_id
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  LEFT JOIN LATERAL (
    SELECT d.seq::text AS seq FROM decision d WHERE d.case_id = c.id AND NOT d.rehearsal ORDER BY d.seq DESC LIMIT 1) newest ON true`;

/** The newest row of each case: what stands now, or that it was withdrawn. */
export const NEWEST_ROW = (where: string): string => `
  SELECT DISTINCT ON (r.case_id) r.*, d.kind, d.n, d.dated, d.number AS decision_number
  FROM recognition_row r JOIN recognition d ON d.id = r.recognition_id WHERE ${where} ORDER BY r.case_id, d.n DESC`;

export const STORED_ROW = `
  r.position, r.case_id AS "caseId", r.household_id AS "householdId", r.village_id AS "villageId",
  v.full_name AS "villageName", r.household_code AS "householdCode", r.head_name AS "headName", r.asked,
  r.class_before AS "classBefore", r.class_after AS "classAfter", r.b1, r.b1_line AS "b1Line", r.b2, r.deprived,
  r.persons, r.members, r.decision_seq::text AS "decisionSeq"`;
