/** $1 round, $2 commune, in every statement here. Rehearsals never count. */
const OF_COMMUNE = `meeting.round_id = $1 AND meeting.commune_id = $2 AND meeting.kind <> 'REHEARSAL'`;

export const HEAD = `
  SELECT area.path AS "areaPath", report.reported_at AS "reportedAt", part.frozen_at IS NOT NULL AS frozen,
         EXISTS (SELECT FROM outbox_event e WHERE e.done_at IS NULL AND e.topic <> 'reconciliation.changed'
           AND e.payload->>'communeId' = part.commune_id::text) AS late
  FROM round_commune part JOIN area ON area.id = part.commune_id
  LEFT JOIN commune_report report USING (round_id, commune_id)
  WHERE part.round_id = $1 AND part.commune_id = $2`;

export const MEETINGS = `
  SELECT id, village_id AS "villageId", state = 'SEALED' AS sealed, cluster_no IS NOT NULL AS sitting,
         EXISTS (SELECT FROM motion JOIN decision ON decision.motion_id = motion.id WHERE motion.meeting_id = meeting.id)
           AS decides
  FROM meeting WHERE ${OF_COMMUNE} ORDER BY id`;

const LISTED = `NOT EXISTS (SELECT FROM list_entry e
  WHERE e.round_id = c.round_id AND e.household_id = c.household_id AND e.state = 'STRUCK')`;

export const LISTED_HOUSEHOLDS = `
  SELECT household_id AS id FROM list_entry WHERE round_id = $1 AND commune_id = $2 AND state <> 'STRUCK'
  UNION SELECT household_id FROM review_case c WHERE round_id = $1 AND commune_id = $2 AND ${LISTED}`;

const NEWEST = `LATERAL (SELECT d.seq, d.outcome, d.end_class FROM decision d
  WHERE d.case_id = c.id AND NOT d.rehearsal ORDER BY d.seq DESC LIMIT 1) d`;

const IN_ITEM = `ARRAY(SELECT c.household_id FROM agenda_item_case placed JOIN review_case c ON c.id = placed.case_id
  WHERE placed.item_id = motion.item_id ORDER BY 1)::text[] AS "householdIds"`;

/** $1 questions. */
export const HEARD = `SELECT motion.id, ${IN_ITEM} FROM motion WHERE motion.id = ANY ($1::uuid[])`;

/** What everybody counted in a question must have been: somebody who was there when it opened. */
const ATTENDANCE = `
  SELECT 'COUNT_NOT_ATTENDANCE' AS kind, 'attendance ' || motion.id AS subject, meeting.village_id AS "villageId",
         meeting.id AS "meetingId", ${IN_ITEM},
         jsonb_build_object('check', CASE WHEN counted.people <> motion.base THEN 'ELECTORS' ELSE 'ATTENDANCE' END,
           'motionId', motion.id, 'base', motion.base, 'electors', counted.people, 'absent', counted.absent) AS found
  FROM meeting JOIN motion ON motion.meeting_id = meeting.id AND motion.state = 'CLOSED' AND motion.result_of <> 'MERGED'
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS people, (count(*) FILTER (WHERE meeting.kind = 'LIVE' AND here.kind IS DISTINCT FROM 'IN'))::int
             AS absent
    FROM elector LEFT JOIN LATERAL (SELECT kind FROM attendance_event moved
      WHERE moved.attendee_id = elector.attendee_id AND moved.at <= motion.opened_at ORDER BY moved.seq DESC LIMIT 1) here ON true
    WHERE elector.motion_id = motion.id) counted
  WHERE ${OF_COMMUNE} AND (counted.people <> motion.base OR counted.absent > 0)`;

/** Two counters never agreed, and the chair said whose count stands. */
const COUNTERS = `
  SELECT 'COUNTERS_DIFFERED' AS kind, motion.id::text AS subject, meeting.village_id AS "villageId",
         meeting.id AS "meetingId", ${IN_ITEM},
         jsonb_build_object('motionId', motion.id, 'attempt', stood.attempt, 'counterNo', stood.counter_no) AS found
  FROM meeting JOIN motion ON motion.meeting_id = meeting.id AND motion.state = 'CLOSED'
  JOIN LATERAL (SELECT attempt, counter_no FROM hand_count WHERE motion_id = motion.id ORDER BY seq DESC LIMIT 1) stood
    ON stood.counter_no IS NOT NULL
  WHERE ${OF_COMMUNE}`;

/** More sheets than people, or sheets that did not come back. */
const SHEETS = `
  SELECT 'PAPER_SHEETS' AS kind, motion.id::text AS subject, meeting.village_id AS "villageId",
         meeting.id AS "meetingId", ${IN_ITEM},
         jsonb_build_object('motionId', motion.id, 'base', motion.paper_base, 'handedOut', counted.handed_out,
           'returned', counted.returned) AS found
  FROM meeting JOIN motion ON motion.meeting_id = meeting.id AND motion.state = 'CLOSED' AND motion.paper_base > 0
  JOIN LATERAL (SELECT handed_out, returned FROM paper_count WHERE motion_id = motion.id ORDER BY seq DESC LIMIT 1) counted
    ON counted.handed_out <> counted.returned OR counted.handed_out > motion.paper_base
  WHERE ${OF_COMMUNE}`;

/** The village has met, nothing more is under way, and nobody decided on these. */
const UNDECIDED = `
  SELECT 'UNDECIDED_AFTER_SEAL' AS kind, c.village_id::text AS subject, c.village_id AS "villageId",
         NULL::uuid AS "meetingId", array_agg(c.household_id ORDER BY c.household_id)::text[] AS "householdIds",
         jsonb_build_object('cases', jsonb_agg(c.id ORDER BY c.id), 'households', count(*)) AS found
  FROM review_case c LEFT JOIN ${NEWEST} ON true
  WHERE c.round_id = $1 AND c.commune_id = $2 AND d.seq IS NULL AND ${LISTED}
    AND EXISTS (SELECT FROM meeting WHERE ${OF_COMMUNE} AND village_id = c.village_id AND state = 'SEALED' AND cluster_no IS NULL)
    AND NOT EXISTS (SELECT FROM meeting WHERE ${OF_COMMUNE} AND village_id = c.village_id AND state <> 'SEALED')
  GROUP BY c.village_id`;

/** Agreed on a class that the scores of now do not give any more. */
const AGAINST_SCORE = `
  SELECT 'DECISION_AGAINST_SCORE' AS kind, c.id::text AS subject, c.village_id AS "villageId", NULL::uuid AS "meetingId",
         ARRAY[c.household_id]::text[] AS "householdIds",
         jsonb_build_object('caseId', c.id, 'decision', d.seq, 'endClass', d.end_class, 'scoredClass', c.scored_class,
           'b1', c.b1, 'b2', c.b2) AS found
  FROM review_case c JOIN ${NEWEST} ON d.outcome = 'AGREED'
  WHERE c.round_id = $1 AND c.commune_id = $2 AND d.end_class <> c.scored_class AND ${LISTED}`;

/** The list that was handed in names another class than its own scores give. A meeting that agreed on the scores answers it. */
const SHEET_CLASS = `
  SELECT 'SHEET_CLASS_DIFFERS' AS kind, c.id::text AS subject, c.village_id AS "villageId", NULL::uuid AS "meetingId",
         ARRAY[c.household_id]::text[] AS "householdIds",
         jsonb_build_object('caseId', c.id, 'sheetClass', c.sheet_class, 'scoredClass', c.scored_class, 'b1', c.b1,
           'b2', c.b2) AS found
  FROM review_case c LEFT JOIN ${NEWEST} ON true
  WHERE c.round_id = $1 AND c.commune_id = $2 AND 'SHEET_DIFFERS' = ANY (c.other_opinion_kinds)
    AND d.outcome IS DISTINCT FROM 'AGREED' AND ${LISTED}`;

export const EVIDENCE: readonly string[] = [
  ATTENDANCE,
  COUNTERS,
  SHEETS,
  UNDECIDED,
  AGAINST_SCORE,
  SHEET_CLASS,
];

/** $1 round, $2 ids. */
export const HOUSEHOLDS = `
  SELECT h.id AS "householdId", c.id AS "caseId", h.village_id AS "villageId", h.commune_id AS "communeId",
         h.head_name AS "headName", h.code
  FROM household h LEFT JOIN review_case c ON c.household_id = h.id AND c.round_id = $1
  WHERE h.id = ANY ($2::uuid[]) ORDER BY h.code NULLS LAST, h.id`;
