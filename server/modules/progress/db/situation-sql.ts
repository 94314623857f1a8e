import { PREPARED_OF } from '../../preparation/index.ts';

/** $1 round, $2 commune: what all its villages share. */
export const HEAD_SQL = `
SELECT commune.path, round.track, coalesce(counted.version, 0) AS version,
       EXISTS (SELECT FROM commune_report WHERE round_id = $1 AND commune_id = $2) AS reported,
       EXISTS (SELECT FROM opinion o WHERE o.round_id = $1 AND o.commune_id = $2 AND o.sent_on IS NOT NULL) AS opinion,
       EXISTS (SELECT FROM recognition WHERE round_id = $1 AND commune_id = $2) AND NOT EXISTS (
         SELECT FROM track_case t LEFT JOIN track_decision d ON d.case_id = t.id
         WHERE t.round_id = $1 AND t.commune_id = $2 AND t.track = 'IN_YEAR' AND d.case_id IS NULL) AS recognised,
       coalesce(paper.kinds, '{}') AS papers,
       (SELECT count(*)::int FROM import_row
         WHERE round_id = $1 AND commune_id = $2 AND fate = 'TO_MEND' AND village_id IS NULL) AS rows_without_village
FROM round_commune part
JOIN area commune ON commune.id = part.commune_id
JOIN round ON round.id = part.round_id
LEFT JOIN commune_progress counted ON counted.round_id = $1 AND counted.commune_id = $2
LEFT JOIN LATERAL (
  SELECT array_agg(has.kind ORDER BY has.kind) AS kinds FROM (${PREPARED_OF('$1', 'commune')}) has) paper ON true
WHERE part.round_id = $1 AND part.commune_id = $2`;

/** That a village is prepared, or is so no more, is told apart: it may be recorded at any time. */
export const OF_PREPARATION = `('PREPARED', 'PREPARATION_REOPENED')`;

/** The newest event of a village. */
export const NEWEST_EVENT = (roundId: string, villageId: string): string => `LATERAL (
  SELECT e.step, e.state, e.kind, e.at, e.reason FROM step_event e
  WHERE e.round_id = ${roundId} AND e.village_id = ${villageId} AND e.kind NOT IN ${OF_PREPARATION}
  ORDER BY e.n DESC LIMIT 1)`;

export const EVENTS_SO_FAR = (roundId: string, villageId: string): string => `LATERAL (
  SELECT count(*)::int AS events, count(*) FILTER (WHERE e.kind = 'AGENDA_FIXED')::int AS agendas,
         coalesce((array_agg(e.kind ORDER BY e.n DESC) FILTER (WHERE e.kind IN ${OF_PREPARATION}))[1] = 'PREPARED', false) AS prepared
  FROM step_event e
  WHERE e.round_id = ${roundId} AND e.village_id = ${villageId})`;

/** $1 round, $2 commune, $3 village or null. The villages that were there on the first day of the round's window. */
export const SITUATIONS_SQL = `
SELECT v.id, v.full_name, coalesce(shown.version, 0) AS version,
       so_far.events, so_far.agendas, so_far.prepared, newest.step, newest.state, newest.kind,
       cases.cases, cases.unsettled, cases.re_review, entry.waiting, mending.rows, CASE WHEN met.state = 'SEALED' AND cases.on_agenda > 0 THEN 'ADJOURNED' ELSE met.state END AS meeting_state, held.meetings,
       posting.started, posting.ended, empty.closed_empty
FROM area v
JOIN round ON round.id = $1
LEFT JOIN village_step shown ON shown.round_id = $1 AND shown.village_id = v.id
LEFT JOIN ${EVENTS_SO_FAR('$1', 'v.id')} so_far ON true
LEFT JOIN ${NEWEST_EVENT('$1', 'v.id')} newest ON true
LEFT JOIN LATERAL (
  SELECT count(*)::int AS cases, count(*) FILTER (WHERE c.state <> 'AGREED')::int AS unsettled,
         count(*) FILTER (WHERE c.state = 'RE_REVIEW')::int AS re_review,
         count(*) FILTER (WHERE c.state = 'ON_AGENDA')::int AS on_agenda
  FROM review_case c LEFT JOIN list_entry l ON l.round_id = c.round_id AND l.household_id = c.household_id
  WHERE c.round_id = $1 AND c.village_id = v.id AND (c.state = 'AGREED' OR l.state IS DISTINCT FROM 'STRUCK')) cases ON true
LEFT JOIN LATERAL (
  SELECT count(*)::int AS waiting FROM list_entry l
  WHERE l.round_id = $1 AND l.village_id = v.id AND l.state = 'WAITING') entry ON true
LEFT JOIN LATERAL (
  SELECT count(*)::int AS rows FROM import_row r
  WHERE r.round_id = $1 AND r.commune_id = $2 AND r.village_id = v.id AND r.fate = 'TO_MEND') mending ON true
LEFT JOIN LATERAL (
  SELECT m.state FROM meeting m
  WHERE m.round_id = $1 AND m.village_id = v.id AND m.kind <> 'REHEARSAL'
    AND NOT EXISTS (SELECT FROM meeting_cluster_group held WHERE held.id = m.cluster_group_id AND held.state = 'ENDED')
  ORDER BY (m.state = 'SEALED'), (m.state = 'PREPARED'), m.sealed_at DESC, m.cluster_no NULLS FIRST LIMIT 1) met ON true
LEFT JOIN LATERAL (
  SELECT count(DISTINCT coalesce(m.cluster_group_id, m.id))::int AS meetings FROM meeting m
  WHERE m.round_id = $1 AND m.village_id = v.id AND m.kind <> 'REHEARSAL') held ON true
LEFT JOIN LATERAL (
  SELECT count(*) > 0 AS started, count(*) > 0 AND count(*) = count(e.posting_id) AS ended
  FROM posting p LEFT JOIN posting_end e ON e.posting_id = p.id
  WHERE p.round_id = $1 AND p.village_id = v.id) posting ON true
LEFT JOIN LATERAL (
  SELECT true AS closed_empty FROM step_paper p
  WHERE p.round_id = $1 AND p.area_id = v.id AND p.kind = 'LIST_EMPTY' LIMIT 1) empty ON true
WHERE v.parent_id = $2 AND v.level = 'VILLAGE' AND ($3::uuid IS NULL OR v.id = $3)
  AND (v.valid_from IS NULL OR v.valid_from <= make_date(round.year, 9, 1))
  AND (v.valid_to IS NULL OR v.valid_to > make_date(round.year, 9, 1))
ORDER BY v.id`;

/** $1 round, $2 commune, $3 facts of villages: the projection from their events, where it differs from what stands there. */
export const PROJECT_SQL = `
INSERT INTO village_step AS old (round_id, village_id, commune_id, step, state, kind, changed_at, prepared, reason,
  cases, waiting, rows_to_mend, unsettled, re_review, meeting_state, version)
SELECT $1, f.village_id, $2, coalesce(newest.step, 'PREPARATION'),
       coalesce(newest.state, CASE WHEN so_far.prepared THEN 'FINISHED' ELSE 'RUNNING' END),
       coalesce(newest.kind, CASE WHEN so_far.prepared THEN 'PREPARED' END), coalesce(newest.at, at.prepared),
       so_far.prepared, newest.reason,
       f.cases, f.waiting, f.rows_to_mend, f.unsettled, f.re_review, f.meeting_state, nextval('progress_version')
FROM jsonb_to_recordset($3::jsonb) AS f (village_id uuid, cases int, waiting int, rows_to_mend int, unsettled int,
  re_review int, meeting_state text)
LEFT JOIN ${EVENTS_SO_FAR('$1', 'f.village_id')} so_far ON true
LEFT JOIN ${NEWEST_EVENT('$1', 'f.village_id')} newest ON true
LEFT JOIN LATERAL (
  SELECT max(e.at) AS prepared FROM step_event e
  WHERE e.round_id = $1 AND e.village_id = f.village_id AND e.kind IN ${OF_PREPARATION}) at ON true
ON CONFLICT (round_id, village_id) DO UPDATE SET
  commune_id = excluded.commune_id, step = excluded.step, state = excluded.state, kind = excluded.kind,
  changed_at = excluded.changed_at, prepared = excluded.prepared, reason = excluded.reason, cases = excluded.cases,
  waiting = excluded.waiting, rows_to_mend = excluded.rows_to_mend, unsettled = excluded.unsettled,
  re_review = excluded.re_review, meeting_state = excluded.meeting_state, version = excluded.version
WHERE (old.commune_id, old.step, old.state, old.kind, old.changed_at, old.prepared, old.reason, old.cases, old.waiting,
       old.rows_to_mend, old.unsettled, old.re_review, old.meeting_state)
  IS DISTINCT FROM (excluded.commune_id, excluded.step, excluded.state, excluded.kind, excluded.changed_at,
       excluded.prepared, excluded.reason, excluded.cases, excluded.waiting, excluded.rows_to_mend, excluded.unsettled,
       excluded.re_review, excluded.meeting_state)
RETURNING village_id`;
