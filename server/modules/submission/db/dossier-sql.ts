/**
 * $1 round, $2 commune. Every case of the commune as it stands now: what is frozen at the report, and what the frozen rows
 * are compared with later. One description for both, so that they cannot differ by the way they are read. Order: village,
 * then household code.
 */
export const LIVE_CASES = `
  SELECT c.id AS case_id, c.village_id, jsonb_build_object(
      'householdId', c.household_id, 'householdCode', h.code, 'headName', h.head_name, 'toName', h.to_name,
      'villageId', c.village_id,
      'members', (SELECT count(*)::int FROM member m WHERE m.household_id = h.id AND m.ended_on IS NULL),
      'persons', CASE WHEN d.end_class IS NULL THEN c.persons ELSE d.persons END,
      'listedBecause', c.listed_because, 'b1', c.b1, 'b1Line', c.b1_line, 'b2', c.b2, 'deprived', to_jsonb(c.deprived),
      'scoredClass', c.scored_class, 'poorKind', c.poor_kind, 'sheetClass', c.sheet_class,
      'startClass', coalesce(d.start_class, c.start_class), 'endClass', d.end_class,
      'movementCause', coalesce(d.movement_cause, c.movement_cause), 'cause', c.cause,
      'ethnicMinority', c.ethnic_minority, 'noLabour', c.no_labour, 'merit', c.merit,
      'outcome', d.outcome, 'decisionSeq', d.seq, 'decisionSource', d.source,
      'assessmentVersion', (SELECT max(a.version) FROM assessment a WHERE a.case_id = c.id),
      'postingId', hung.posting_id, 'postedClass', hung.class) AS content
  FROM review_case c
  JOIN household h ON h.id = c.household_id
  LEFT JOIN list_entry e ON e.round_id = c.round_id AND e.household_id = c.household_id
  LEFT JOIN LATERAL (SELECT * FROM decision WHERE case_id = c.id AND NOT rehearsal ORDER BY seq DESC LIMIT 1) d ON true
  LEFT JOIN LATERAL (
    SELECT r.posting_id, r.class FROM posting_row r JOIN posting p ON p.id = r.posting_id
    WHERE r.case_id = c.id ORDER BY p.n DESC LIMIT 1) hung ON true
  WHERE c.round_id = $1 AND c.commune_id = $2 AND e.state IS DISTINCT FROM 'STRUCK'`;

/** The newest version of each case of the commune as it was sent. */
export const SENT_CASES = `
  SELECT DISTINCT ON (s.case_id) s.* FROM submission_case s WHERE s.round_id = $1 AND s.commune_id = $2
  ORDER BY s.case_id, s.n DESC`;

const HASH = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** $3 by whom. */
export const FREEZE_SQL = `
  WITH sent AS (
    INSERT INTO submission_case (case_id, n, round_id, commune_id, village_id, content, sha256, submitted_by)
    SELECT case_id, 1, $1, $2, village_id, content, ${HASH('content::text')}, $3 FROM (${LIVE_CASES}) live
    RETURNING case_id, sha256)
  SELECT count(*)::int AS cases, ${HASH(`coalesce(string_agg(case_id || ':' || sha256, ';' ORDER BY case_id), '')`)} AS sha256
  FROM sent`;

/** $3 opening, $4 by whom, $5 case or null, $6 village: what differs in what was given back, as the next version. */
export const SEND_AGAIN_SQL = `
  INSERT INTO submission_case (case_id, n, round_id, commune_id, village_id, content, sha256, opening_id, submitted_by)
  SELECT live.case_id, coalesce(sent.n, 0) + 1, $1, $2, live.village_id, live.content, ${HASH('live.content::text')}, $3, $4
  FROM (${LIVE_CASES}) live LEFT JOIN (${SENT_CASES}) sent USING (case_id)
  WHERE live.content IS DISTINCT FROM sent.content
    AND (live.case_id = $5 OR ($5::uuid IS NULL AND live.village_id = $6))
  RETURNING case_id`;

/** $3 case or null, $4 village or null. */
export const COMPARED_SQL = `
  SELECT coalesce(live.case_id, sent.case_id) AS "caseId", coalesce(live.village_id, sent.village_id) AS "villageId",
         sent.n, sent.content AS sent, live.content AS now
  FROM (${LIVE_CASES}) live FULL JOIN (${SENT_CASES}) sent USING (case_id)
  WHERE live.content IS DISTINCT FROM sent.content
    AND ($3::uuid IS NULL OR coalesce(live.case_id, sent.case_id) = $3)
    AND ($4::uuid IS NULL OR coalesce(live.village_id, sent.village_id) = $4)
  ORDER BY 2, 1`;

export const DOSSIER_SQL = `
  SELECT s.case_id AS "caseId", s.n, s.village_id AS "villageId", s.content, s.sha256, s.submitted_at AS "submittedAt"
  FROM (${SENT_CASES}) s JOIN area v ON v.id = s.village_id
  ORDER BY v.search_key, v.id, s.content ->> 'householdCode', s.case_id`;
