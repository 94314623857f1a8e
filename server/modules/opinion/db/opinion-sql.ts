export const OPINION = `
  SELECT id, round_id AS "roundId", commune_id AS "communeId", content, sha256, remarks, number, dated::text, version,
         recorded_by AS "recordedBy", signed_off_by AS "signedOffBy", signed_by AS "signedBy", signed_name AS "signedName",
         sent_on::text AS "sentOn" FROM opinion`;

/** Communes with their report, what is not agreed yet and what is still given back; the condition stands behind it. */
export const ROWS = `
  SELECT part.round_id AS "roundId", part.commune_id AS "communeId", report.reported_at AS "reportedAt",
         coalesce(queue.cases, 0) AS cases, coalesce(queue.undecided, 0) AS undecided,
         (SELECT count(*)::int FROM dossier_opening o WHERE o.round_id = part.round_id AND o.commune_id = part.commune_id
           AND o.answered_at IS NULL) AS "openReturns",
         to_jsonb(held) AS opinion
  FROM round_commune part
  JOIN area commune ON commune.id = part.commune_id
  LEFT JOIN commune_report report ON report.round_id = part.round_id AND report.commune_id = part.commune_id
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS cases, count(*) FILTER (WHERE a.state IS DISTINCT FROM 'AGREED')::int AS undecided
    FROM submission_case s LEFT JOIN appraisal_case a ON a.case_id = s.case_id
    WHERE s.round_id = part.round_id AND s.commune_id = part.commune_id AND s.n = 1) queue ON true
  LEFT JOIN (${OPINION}) held ON held."roundId" = part.round_id AND held."communeId" = part.commune_id`;

const COUNTS = `(SELECT jsonb_object_agg(kind, jsonb_build_object('households', households, 'persons', persons)) FROM (
      SELECT k.kind, count(sent.case_id)::int AS households,
             coalesce(sum((sent.content ->> 'persons')::int), 0)::int AS persons
      FROM (VALUES ('poor'), ('nearPoor'), ('leftPoverty'), ('leftNearPoverty')) k (kind)
      LEFT JOIN sent ON CASE k.kind
        WHEN 'poor' THEN sent.content ->> 'endClass' = 'POOR'
        WHEN 'nearPoor' THEN sent.content ->> 'endClass' = 'NEAR_POOR'
        WHEN 'leftPoverty' THEN sent.content ->> 'startClass' = 'POOR' AND sent.content ->> 'endClass' <> 'POOR'
        ELSE sent.content ->> 'startClass' = 'NEAR_POOR' AND sent.content ->> 'endClass' NOT IN ('POOR','NEAR_POOR') END
      GROUP BY k.kind) each)`;

/** $1 round, $2 commune: counted from what was sent last and what was answered. */
export const CONTENT = `
  WITH sent AS (
    SELECT DISTINCT ON (s.case_id) s.* FROM submission_case s WHERE s.round_id = $1 AND s.commune_id = $2
    ORDER BY s.case_id, s.n DESC
  ), answered AS (
    SELECT DISTINCT ON (d.case_id, d.kind) d.case_id, d.kind, d.fields FROM appraisal_decision d
    WHERE d.round_id = $1 AND d.commune_id = $2 AND d.kind <> 'AGREE' ORDER BY d.case_id, d.kind, d.seq DESC
  )
  SELECT commune.full_name AS "communeName", round.year, round.name AS "roundName",
    coalesce(tier.full_name, '') AS "tierName", coalesce(tier.name, '') AS "tierShort",
    coalesce(report.letter_dated, (report.reported_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text AS "reportedOn",
    report.letter_number AS "reportNumber", report.dossier_sha256 AS "dossierSha256",
    (SELECT count(*)::int FROM sent) AS cases,
    (SELECT count(*)::int FROM appraisal_case a WHERE a.round_id = $1 AND a.commune_id = $2 AND a.state = 'AGREED') AS agreed,
    (SELECT count(DISTINCT f.case_id)::int FROM appraisal_sample_form f JOIN appraisal_sample p ON p.id = f.sample_id
      WHERE p.round_id = $1 AND p.commune_id = $2) AS sampled,
    (SELECT count(*)::int FROM answered WHERE kind = 'RETURN') AS returned,
    (SELECT count(*)::int FROM answered WHERE kind = 'RE_CHECK') AS "reChecked",
    ${COUNTS} AS counts,
    coalesce((SELECT jsonb_agg(jsonb_build_object('householdCode', sent.content ->> 'householdCode',
        'villageName', v.full_name, 'kind', answered.kind, 'fields', to_jsonb(answered.fields))
        ORDER BY v.search_key, sent.content ->> 'householdCode', answered.kind)
      FROM answered JOIN sent USING (case_id) JOIN area v ON v.id = sent.village_id), '[]'::jsonb) AS "sentBack"
  FROM commune_report report
  JOIN round ON round.id = report.round_id
  JOIN area commune ON commune.id = report.commune_id
  LEFT JOIN area tier ON tier.id = coalesce(round.appraisal_area_id,
    (SELECT a.id FROM area a WHERE a.id = ANY (commune.path) AND a.level = round.appraisal_tier))
  WHERE report.round_id = $1 AND report.commune_id = $2`;

/** $1 round, $2 area: communes of the round below it that still lack an opinion, districts that have not asked. */
export const APPROVAL_PLACE = `
  SELECT area.path AS "areaPath", area.level, round.year,
    (SELECT source FROM approval_setting s WHERE s.round_id = round.id) AS source,
    coalesce((SELECT array_agg(c.full_name ORDER BY c.search_key) FROM round_commune p JOIN area c ON c.id = p.commune_id
      WHERE p.round_id = round.id AND area.id = ANY (c.path)
        AND NOT EXISTS (SELECT FROM opinion o WHERE o.round_id = p.round_id AND o.commune_id = p.commune_id
                        AND o.sent_on IS NOT NULL)), '{}') AS without,
    coalesce((SELECT array_agg(d.full_name ORDER BY d.search_key) FROM area d
      WHERE d.level = 'DISTRICT' AND d.id <> area.id AND area.id = ANY (d.path)
        AND EXISTS (SELECT FROM round_commune p JOIN area c ON c.id = p.commune_id
                    WHERE p.round_id = round.id AND d.id = ANY (c.path))
        AND NOT EXISTS (SELECT FROM approval_paper a WHERE a.round_id = round.id AND a.area_id = d.id
                        AND a.kind = 'APPROVAL_REQUEST')), '{}') AS "notAsked"
  FROM area JOIN round ON round.id = $1
  WHERE area.id = $2 AND area.level IN ('DISTRICT','PROVINCE')
    AND EXISTS (SELECT FROM round_commune p JOIN area c ON c.id = p.commune_id WHERE p.round_id = $1 AND $2 = ANY (c.path))`;

/** $1 round, $2 area: the end of the forms of each commune, as the tally stands. */
export const APPROVAL_FIGURES = `
  SELECT area.full_name AS "areaName", area.name AS "areaShort", area.level, above.full_name AS "aboveName", round.year,
         round.name AS "roundName",
    (SELECT coalesce(jsonb_agg(to_jsonb(row) - 'key' ORDER BY row.key), '[]') FROM (
      SELECT c.search_key AS key, c.full_name AS name, o.number AS "opinionNumber",
             coalesce(sum(l.c9) FILTER (WHERE l.class = 'POOR' AND l.unit = 'HOUSEHOLDS'), 0)::int AS "poorHouseholds",
             coalesce(sum(l.c9) FILTER (WHERE l.class = 'POOR' AND l.unit = 'PERSONS'), 0)::int AS "poorPersons",
             coalesce(sum(l.c9) FILTER (WHERE l.class = 'NEAR_POOR' AND l.unit = 'HOUSEHOLDS'), 0)::int AS "nearPoorHouseholds",
             coalesce(sum(l.c9) FILTER (WHERE l.class = 'NEAR_POOR' AND l.unit = 'PERSONS'), 0)::int AS "nearPoorPersons"
      FROM round_commune p JOIN area c ON c.id = p.commune_id
      LEFT JOIN opinion o ON o.round_id = p.round_id AND o.commune_id = p.commune_id
      LEFT JOIN tally_line l ON l.round_id = p.round_id AND l.commune_id = p.commune_id
      WHERE p.round_id = $1 AND $2 = ANY (c.path) GROUP BY c.id, c.search_key, c.full_name, o.number) row) AS communes
  FROM area JOIN round ON round.id = $1 LEFT JOIN area above ON above.id = area.parent_id WHERE area.id = $2`;

export const APPROVAL = `
  SELECT p.id, p.round_id AS "roundId", p.area_id AS "areaId", p.kind, p.number, p.dated::text, p.content, p.sha256,
         area.path AS "areaPath" FROM approval_paper p JOIN area ON area.id = p.area_id`;
