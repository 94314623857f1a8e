/** Columns of `posting` with its end. */
export const POSTING = `
  SELECT p.id, p.round_id AS "roundId", p.commune_id AS "communeId", p.village_id AS "villageId", p.n, p.places,
         p.started_on::text AS "startedOn", p.until_on::text AS "untilOn", p.village_name AS "villageName",
         p.objections_to AS "objectionsTo", p.list_sha256 AS "listSha256", p.public_code AS "publicCode",
         p.started_at AS "startedAt", e.ended_on::text AS "endedOn", e.early_reason AS "earlyReason", e.ended_at AS "endedAt"
    FROM posting p LEFT JOIN posting_end e ON e.posting_id = p.id`;

/** $1 round, $2 commune, $3 village or null: what is settled of each village, and what there is to be seen. */
export const STANDINGS = `
WITH cases AS (
  SELECT c.village_id, count(*)::int AS cases, count(*) FILTER (WHERE c.state <> 'AGREED')::int AS unsettled
  FROM review_case c LEFT JOIN list_entry l ON l.round_id = c.round_id AND l.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND (c.state = 'AGREED' OR l.state IS DISTINCT FROM 'STRUCK')
  GROUP BY c.village_id
), listed AS (
  SELECT village_id, count(*)::int AS waiting FROM list_entry
  WHERE round_id = $1 AND commune_id = $2 AND state = 'WAITING' GROUP BY village_id
), mending AS (
  SELECT village_id, count(*)::int AS rows FROM import_row
  WHERE round_id = $1 AND commune_id = $2 AND fate = 'TO_MEND' GROUP BY village_id
), met AS (
  SELECT m.village_id, bool_or(m.state = 'SEALED') AND bool_and(m.state = 'SEALED') AS met FROM meeting m
  WHERE m.round_id = $1 AND m.commune_id = $2 AND m.kind <> 'REHEARSAL'
    AND NOT EXISTS (SELECT FROM meeting_cluster_group held WHERE held.id = m.cluster_group_id AND held.state = 'ENDED')
  GROUP BY m.village_id
), decided AS (
  SELECT village_id, max(seq) AS seq FROM decision
  WHERE round_id = $1 AND commune_id = $2 AND NOT rehearsal GROUP BY village_id
), posted AS (
  SELECT p.village_id, count(*) + count(e.posting_id) AS acts FROM posting p LEFT JOIN posting_end e ON e.posting_id = p.id
  WHERE p.round_id = $1 AND p.commune_id = $2 GROUP BY p.village_id
)
SELECT v.id AS "villageId", v.full_name AS name, coalesce(cases.cases, 0) AS cases,
       coalesce(cases.unsettled, 0) + coalesce(listed.waiting, 0) + coalesce(mending.rows, 0) AS unsettled,
       coalesce(met.met, false) AS met, (coalesce(decided.seq, 0) + coalesce(posted.acts, 0))::int AS version
FROM area v
LEFT JOIN cases ON cases.village_id = v.id LEFT JOIN listed ON listed.village_id = v.id
LEFT JOIN mending ON mending.village_id = v.id LEFT JOIN met ON met.village_id = v.id
LEFT JOIN decided ON decided.village_id = v.id LEFT JOIN posted ON posted.village_id = v.id
WHERE v.parent_id = $2 AND v.level = 'VILLAGE' AND ($3::uuid IS NULL OR v.id = $3)
  AND coalesce(cases.cases, listed.waiting, mending.rows, posted.acts::int, 0) > 0`;

/** $1 round, $2 commune, $3 village or null. Whoever left by a life event is not posted; a rehearsal never counts. */
export const RESULTS = `
  SELECT c.village_id AS "villageId", c.id AS "caseId", h.head_name AS "headName", d.end_class AS class,
         d.seq::int AS "decisionSeq"
    FROM review_case c JOIN household h ON h.id = c.household_id
    JOIN LATERAL (SELECT d.end_class, d.outcome, d.seq FROM decision d
                   WHERE d.case_id = c.id AND NOT d.rehearsal ORDER BY d.seq DESC LIMIT 1) d ON d.outcome = 'AGREED'
    LEFT JOIN list_entry l ON l.round_id = c.round_id AND l.household_id = c.household_id
   WHERE c.round_id = $1 AND c.commune_id = $2 AND ($3::uuid IS NULL OR c.village_id = $3)
     AND NOT coalesce(l.left_by_event, false)`;

/** $1 postings. */
export const ROWS = `
  SELECT posting_id AS "postingId", case_id AS "caseId", head_name AS "headName", class, class_before AS "classBefore",
         decision_seq::int AS "decisionSeq"
    FROM posting_row WHERE posting_id = ANY ($1::uuid[]) ORDER BY posting_id, position`;

/** $1 posting, $2 rows in order. */
export const ADD_ROWS = `
  INSERT INTO posting_row (posting_id, position, case_id, head_name, class, class_before, decision_seq)
  SELECT $1, r.position, r."caseId", r."headName", r.class, r."classBefore", r."decisionSeq"
    FROM jsonb_to_recordset($2::jsonb) AS r (position int, "caseId" uuid, "headName" text, class text, "classBefore" text,
         "decisionSeq" bigint)`;

/** $1 round, $2 commune. */
export const HISTORIES = `
  SELECT r.case_id AS "caseId", p.village_id AS "villageId",
         (array_agg(r.head_name ORDER BY p.n DESC))[1] AS "headName",
         json_agg(json_build_object('n', p.n, 'class', r.class) ORDER BY p.n) AS posts
    FROM posting p JOIN posting_row r ON r.posting_id = p.id
   WHERE p.round_id = $1 AND p.commune_id = $2 GROUP BY r.case_id, p.village_id`;

/** $1 round, $2 commune: of households decided again after they first hung, by what the newest decision came about. */
export const REASONS = `
  SELECT first.case_id AS "caseId", coalesce(c.origin, 'MEETING') AS reason
    FROM (SELECT r.case_id, min(r.decision_seq) AS seq FROM posting p JOIN posting_row r ON r.posting_id = p.id
           WHERE p.round_id = $1 AND p.commune_id = $2 GROUP BY r.case_id) first
    JOIN LATERAL (SELECT d.seq, d.re_check_id FROM decision d
                   WHERE d.case_id = first.case_id AND NOT d.rehearsal ORDER BY d.seq DESC LIMIT 1) newest
      ON newest.seq > first.seq
    LEFT JOIN re_check c ON c.id = newest.re_check_id`;

/** $1 round, $2 commune: villages that have posted, each household as it last hung. */
export const COUNTS = `
  SELECT v.id AS "villageId", v.full_name AS name, last.class, count(*)::int AS households
    FROM (SELECT DISTINCT ON (r.case_id) p.village_id, r.case_id, r.class FROM posting p
            JOIN posting_row r ON r.posting_id = p.id
           WHERE p.round_id = $1 AND p.commune_id = $2 AND p.started_on <= $3 ORDER BY r.case_id, p.n DESC) last
    JOIN area v ON v.id = last.village_id
   GROUP BY v.id, v.full_name, last.class`;

/** $1 commune, $2 round. */
export const CONTEXT = `
  SELECT commune.full_name AS "communeName", commune.name AS "communeShortName",
         district.full_name AS "districtName", province.full_name AS "provinceName",
         round.name AS "roundName", round.year
    FROM area commune JOIN area province ON province.id = commune.path[1]
    JOIN round ON round.id = $2
    LEFT JOIN area district ON district.id = commune.parent_id AND district.level = 'DISTRICT'
   WHERE commune.id = $1`;
