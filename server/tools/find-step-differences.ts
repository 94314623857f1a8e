import type { Tx } from '../kernel/ports.ts';
import { query } from '../platform/db/index.ts';

export type StepDifference = {
  readonly kind: 'STEP' | 'STEP COUNT';
  readonly place: string;
  readonly expected: string;
  readonly found: string;
};

/**
 * What the work itself says of each village, and what its events say. Written apart from the module's SQL on purpose: the
 * same mistake made twice would find no difference.
 */
const VILLAGES = `
WITH struck AS (
  SELECT round_id, household_id FROM list_entry WHERE state = 'STRUCK'
), scored AS (
  SELECT c.round_id, c.village_id, count(*)::int AS cases, sum((c.state <> 'AGREED')::int)::int AS unsettled,
         sum((c.state = 'RE_REVIEW')::int)::int AS again, sum((c.state = 'ON_AGENDA')::int)::int AS put_off
  FROM review_case c
  WHERE c.state = 'AGREED' OR (c.round_id, c.household_id) NOT IN (SELECT round_id, household_id FROM struck)
  GROUP BY 1, 2
), waiting AS (
  SELECT round_id, village_id, count(*)::int AS entries FROM list_entry WHERE state = 'WAITING' GROUP BY 1, 2
), unread AS (
  SELECT round_id, commune_id, village_id, count(*)::int AS rows FROM import_row WHERE fate = 'TO_MEND' GROUP BY 1, 2, 3
), homeless AS (
  SELECT round_id, commune_id, rows FROM unread WHERE village_id IS NULL
), under_way AS (
  SELECT round_id, village_id, min(state) AS state FROM meeting
  WHERE kind <> 'REHEARSAL' AND state <> 'SEALED' GROUP BY 1, 2
), sealed AS (
  SELECT DISTINCT round_id, village_id FROM meeting WHERE kind <> 'REHEARSAL' AND state = 'SEALED'
     AND NOT EXISTS (SELECT FROM meeting_cluster_group held WHERE held.id = meeting.cluster_group_id AND held.state = 'ENDED')
), newest AS (
  SELECT DISTINCT ON (round_id, village_id) round_id, village_id, step, state FROM step_event
  WHERE kind NOT IN ('PREPARED', 'PREPARATION_REOPENED') ORDER BY round_id, village_id, n DESC
), told AS (
  SELECT shown.round_id, shown.village_id, shown.step || ' ' || shown.state AS found,
         coalesce(newest.step || ' ' || newest.state,
                  'PREPARATION ' || CASE WHEN shown.prepared THEN 'FINISHED' ELSE 'RUNNING' END) AS by_events,
         coalesce(scored.cases, 0) AS cases, coalesce(scored.unsettled, 0) AS unsettled,
         coalesce(scored.again, 0) AS again, coalesce(scored.put_off, 0) AS put_off, coalesce(waiting.entries, 0) AS waiting,
         coalesce(unread.rows, 0) AS rows, coalesce(homeless.rows, 0) AS homeless, under_way.state AS meeting,
         sealed.village_id IS NOT NULL AS met,
         EXISTS (SELECT 1 FROM step_paper p WHERE p.round_id = shown.round_id AND p.area_id = shown.village_id
                  AND p.kind = 'LIST_EMPTY') AS emptied,
         concat_ws('/', shown.cases, shown.unsettled, shown.re_review, shown.waiting, shown.rows_to_mend) AS facts
  FROM village_step shown
  LEFT JOIN newest ON newest.round_id = shown.round_id AND newest.village_id = shown.village_id
  LEFT JOIN scored ON scored.round_id = shown.round_id AND scored.village_id = shown.village_id
  LEFT JOIN waiting ON waiting.round_id = shown.round_id AND waiting.village_id = shown.village_id
  LEFT JOIN unread ON unread.round_id = shown.round_id AND unread.village_id = shown.village_id
  LEFT JOIN homeless ON homeless.round_id = shown.round_id AND homeless.commune_id = shown.commune_id
  LEFT JOIN under_way ON under_way.round_id = shown.round_id AND under_way.village_id = shown.village_id
  LEFT JOIN sealed ON sealed.round_id = shown.round_id AND sealed.village_id = shown.village_id
), judged AS (
  SELECT *, concat_ws('/', cases, unsettled, again, waiting, rows) AS true_facts, CASE
    WHEN split_part(by_events, ' ', 1) IN ('POSTING', 'OPINION', 'RECOGNITION') THEN by_events
    WHEN meeting IS NOT NULL THEN 'MEETING RUNNING'
    WHEN met AND put_off > 0 THEN 'MEETING RUNNING'
    WHEN met AND again + waiting + rows > 0 THEN 'REVIEW RUNNING'
    WHEN met AND unsettled > 0 THEN 'REVIEW FINISHED'
    WHEN met THEN 'MEETING FINISHED'
    WHEN cases + waiting + rows = 0 AND homeless = 0 AND emptied THEN 'REVIEW FINISHED'
    WHEN cases + waiting + rows = 0 THEN by_events
    WHEN rows + homeless > 0 OR cases = 0 THEN 'LIST RUNNING'
    WHEN waiting > 0 THEN 'REVIEW RUNNING'
    ELSE 'REVIEW FINISHED' END AS by_work
  FROM told
)
SELECT 'STEP' AS kind, concat_ws(' · ', round.name, village.full_name, village.id) AS place,
       concat_ws(' · ', by_work, by_events, true_facts) AS expected, concat_ws(' · ', found, found, facts) AS found
FROM judged JOIN round ON round.id = round_id JOIN area village ON village.id = village_id
WHERE (by_work, by_events, true_facts) IS DISTINCT FROM (found, found, facts) ORDER BY 2`;

/** Each step by itself, from the villages and not from one another. */
const COUNTS = `
WITH steps (name, place) AS (
  VALUES ('PREPARATION', 0), ('LIST', 1), ('REVIEW', 2), ('MEETING', 3), ('POSTING', 4), ('OPINION', 5), ('RECOGNITION', 6)
), expected AS (
  SELECT v.round_id, v.commune_id, s.name AS step,
         sum((own.place = s.place AND v.state = 'RUNNING')::int)::int AS running,
         sum((own.place > s.place OR own.place = s.place AND v.state = 'FINISHED')::int)::int AS finished
  FROM village_step v JOIN steps own ON own.name = v.step CROSS JOIN steps s WHERE s.place > 0 GROUP BY 1, 2, 3
), found AS (
  SELECT c.round_id, c.commune_id, s.name AS step,
         (to_jsonb(c) ->> (lower(s.name) || '_running'))::int AS running,
         (to_jsonb(c) ->> (lower(s.name) || '_finished'))::int AS finished
  FROM commune_progress c CROSS JOIN steps s WHERE s.place > 0 AND c.villages > 0
)
SELECT 'STEP COUNT' AS kind, concat_ws(' · ', round.name, commune.full_name, step) AS place,
       concat_ws(' · ', expected.running, expected.finished) AS expected,
       concat_ws(' · ', found.running, found.finished) AS found
FROM expected FULL JOIN found USING (round_id, commune_id, step)
JOIN round ON round.id = round_id JOIN area commune ON commune.id = commune_id
WHERE (expected.running, expected.finished) IS DISTINCT FROM (found.running, found.finished) ORDER BY 2`;

/** The steps of the villages against what happened, and the counts of the communes against their villages. */
export async function findStepDifferences(tx: Tx): Promise<StepDifference[]> {
  return [...(await query<StepDifference>(tx, VILLAGES)), ...(await query<StepDifference>(tx, COUNTS))];
}
