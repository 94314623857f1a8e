/** Villages of commune `c` that were there on the first day of round `r`'s window, as the steps count them. */
export const VILLAGES_OF = `v.parent_id = c.id AND v.level = 'VILLAGE'
  AND (v.valid_from IS NULL OR v.valid_from <= make_date(r.year, 9, 1))
  AND (v.valid_to IS NULL OR v.valid_to > make_date(r.year, 9, 1))`;

export const VILLAGES = `
  SELECT v.id, v.full_name AS name, count(t.id)::int AS visits, max(t.visited_on)::text AS "lastVisitOn"
  FROM round r JOIN area c ON c.id = $2 JOIN area v ON ${VILLAGES_OF}
  LEFT JOIN inspection_visit t ON t.round_id = r.id AND t.village_id = v.id
  WHERE r.id = $1 GROUP BY v.id, v.full_name`;

/** $1 round, $2 areas or null for all, $3 today, $4 one unit or null. */
export const BOARD = `
  SELECT c.id AS "communeId", c.full_name AS name, c.path AS "areaPath", coalesce(who.names, '{}') AS members,
         places.villages, places.villages - places.visited AS "villagesWithoutVisit", went.visits, went.last AS "lastVisitOn",
         found.open AS "openFindings", found.overdue AS "overdueFindings", said.open AS "openRemarks", again.open AS "openReChecks"
  FROM round_commune part JOIN round r ON r.id = part.round_id JOIN area c ON c.id = part.commune_id
  LEFT JOIN LATERAL (
    SELECT array_agg(a.display_name ORDER BY a.display_name) AS names FROM supervision_assignment s
    JOIN account a ON a.id = s.account_id
    WHERE s.round_id = r.id AND s.commune_id = c.id AND s.ended_at IS NULL) who ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS villages, count(*) FILTER (WHERE EXISTS (SELECT FROM inspection_visit t
      WHERE t.round_id = r.id AND t.commune_id = c.id AND t.village_id = v.id))::int AS visited
    FROM area v WHERE ${VILLAGES_OF}) places ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS visits, max(visited_on)::text AS last FROM inspection_visit t
    WHERE t.round_id = r.id AND t.commune_id = c.id) went ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS open, count(*) FILTER (WHERE f.due_on < $3::date)::int AS overdue
    FROM inspection_finding f JOIN inspection_visit t ON t.id = f.visit_id
    WHERE t.round_id = r.id AND t.commune_id = c.id AND f.state <> 'CLOSED') found ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS open FROM front_remark m LEFT JOIN front_remark_answer a ON a.remark_id = m.id
    WHERE m.round_id = r.id AND m.commune_id = c.id AND a.remark_id IS NULL) said ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS open FROM re_check k LEFT JOIN re_check_end e ON e.re_check_id = k.id
    WHERE k.round_id = r.id AND k.commune_id = c.id AND k.origin = 'INSPECTION' AND e.re_check_id IS NULL) again ON true
  WHERE part.round_id = $1 AND ($2::uuid[] IS NULL OR c.path && $2) AND ($4::uuid IS NULL OR $4 = ANY (c.path))`;

export const PEOPLE = `
  SELECT DISTINCT ON (a.display_name, a.id) a.id AS "accountId", a.display_name AS name, g.role
  FROM account a JOIN account_grant g ON g.account_id = a.id JOIN area c ON c.id = $1
  WHERE a.disabled_at IS NULL AND g.role = ANY ($2::text[]) AND g.area_id = ANY (c.path)
    AND (g.round_id IS NULL OR g.round_id = $3)
  ORDER BY a.display_name, a.id, g.role`;

export const VISIT = `
  SELECT t.id, t.round_id AS "roundId", t.commune_id AS "communeId", t.village_id AS "villageId", v.full_name AS "villageName",
         t.visited_on::text AS "visitedOn", t.place, t.with_whom AS "withWhom", t.seen, t.made_name AS "madeName"
  FROM inspection_visit t LEFT JOIN area v ON v.id = t.village_id`;

export const FINDING = `
  SELECT f.id, f.visit_id AS "visitId", t.round_id AS "roundId", t.commune_id AS "communeId", t.village_id AS "villageId",
         f.words, f.owner_id AS "ownerId", a.display_name AS "ownerName", f.due_on::text AS "dueOn", f.state, f.version
  FROM inspection_finding f JOIN inspection_visit t ON t.id = f.visit_id JOIN account a ON a.id = f.owner_id`;

export const FINDING_EVENTS = `
  SELECT finding_id AS "findingId", kind, words, done_by AS "doneBy", done_name AS "doneName", done_at AS "doneAt"
  FROM inspection_finding_event WHERE finding_id = ANY ($1::uuid[]) ORDER BY finding_id, seq`;

/** $1 round, $2 commune, $3 village or null. Whoever is struck, is being re-checked, or was drawn before, is left out. */
export const FRAME = `
  SELECT c.id, c.village_id AS stratum FROM review_case c
  LEFT JOIN list_entry l ON l.round_id = c.round_id AND l.household_id = c.household_id
  WHERE c.round_id = $1 AND c.commune_id = $2 AND ($3::uuid IS NULL OR c.village_id = $3)
    AND (c.state = 'AGREED' OR l.state IS DISTINCT FROM 'STRUCK')
    AND NOT EXISTS (SELECT FROM re_check k LEFT JOIN re_check_end e ON e.re_check_id = k.id
      WHERE k.case_id = c.id AND (e.re_check_id IS NULL OR k.origin = 'INSPECTION'))
  ORDER BY c.id`;

export const DRAWS = `
  SELECT d.id, d.round_id AS "roundId", d.commune_id AS "communeId", d.village_id AS "villageId", d.seed,
         cardinality(d.frame) AS "frameSize", d.frame_sha256 AS "frameSha256", d.size, d.reason, d.drawn_name AS "drawnName",
         d.drawn_at AS "drawnAt", count(k.visited_on)::int AS visited, count(e.re_check_id)::int AS ended,
         count(*) FILTER (WHERE e.outcome = 'CHANGED')::int AS changed
  FROM inspection_draw d LEFT JOIN re_check k ON k.origin = 'INSPECTION' AND k.origin_id = d.id
  LEFT JOIN re_check_end e ON e.re_check_id = k.id
  WHERE d.round_id = $1 AND d.commune_id = $2 GROUP BY d.id ORDER BY d.drawn_at DESC`;

export const REMARK = `
  SELECT m.id, m.round_id AS "roundId", m.commune_id AS "communeId", m.village_id AS "villageId", v.full_name AS "villageName",
         m.remarked_on::text AS "remarkedOn", m.words, m.made_name AS "madeName", a.words AS answer,
         a.answered_name AS "answeredName", a.answered_at AS "answeredAt"
  FROM front_remark m LEFT JOIN area v ON v.id = m.village_id LEFT JOIN front_remark_answer a ON a.remark_id = m.id`;
