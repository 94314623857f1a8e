import type { HouseholdClass } from '../../../kernel/classes.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { movementOf, type MovementCause } from '../../assessments/index.ts';
import type { CommuneKey } from '../app/appraisal-store.ts';

type NewDecision = {
  case_id: string;
  start_class: HouseholdClass;
  end_class: HouseholdClass | null;
  movement_cause: MovementCause;
};

/** Cases whose newest decision, rehearsals apart, is not yet the one in the queue. Đ.5: none of a review during the year. */
const NEW_DECISIONS = `
  SELECT newest.* FROM (
    SELECT DISTINCT ON (d.case_id) d.case_id, d.seq, d.start_class, d.end_class, d.movement_cause
    FROM decision d WHERE d.round_id = $1 AND d.commune_id = $2 AND NOT d.rehearsal
      AND EXISTS (SELECT FROM round r WHERE r.id = d.round_id AND r.track <> 'IN_YEAR')
    ORDER BY d.case_id, d.seq DESC
  ) newest LEFT JOIN appraisal_case a ON a.case_id = newest.case_id
  WHERE a.decision_seq IS DISTINCT FROM newest.seq`;

/** Numbers inside a name padded, so that text order is number order: "ap2" before "ap10". */
const padded = (text: string): string =>
  `regexp_replace(regexp_replace(${text}, '([0-9]+)', '0000000\\1', 'g'), '[0-9]*([0-9]{8})(?![0-9])', '\\1', 'g')`;

/**
 * $1 round, $2 commune, $3 the movements by case. Rows are written from the decisions themselves; an older decision never
 * replaces a newer one, whoever comes later.
 */
const WRITE_CASES = `
  INSERT INTO appraisal_case AS old (id, case_id, round_id, commune_id, village_id, appraisal_area_id, state, decision_seq,
    motion_id, start_class, end_class, movement, outcome, distance_to_line, other_opinion_kinds, decided_at, sort_key)
  SELECT fresh.id, d.case_id, d.round_id, d.commune_id, d.village_id, coalesce(r.appraisal_area_id, own.id),
    CASE WHEN report.id IS NULL THEN 'PROVISIONAL' ELSE 'READY' END, d.seq,
    (SELECT m.motion_id FROM decision m WHERE m.case_id = d.case_id AND NOT m.rehearsal AND m.motion_id IS NOT NULL
     ORDER BY m.seq DESC LIMIT 1), -- of a re-check: what the last meeting had said
    d.start_class, d.end_class,
    fresh.movement, d.outcome, c.distance_to_line, c.other_opinion_kinds, d.decided_at,
    concat_ws(' ', ${padded('commune.search_key')}, commune.official_code, ${padded('village.search_key')},
              ${padded('h.code')})
  FROM jsonb_to_recordset($3::jsonb) AS fresh (id uuid, case_id uuid, movement text)
  JOIN LATERAL (SELECT * FROM decision WHERE case_id = fresh.case_id AND NOT rehearsal ORDER BY seq DESC LIMIT 1) d ON true
  JOIN review_case c ON c.id = d.case_id
  JOIN household h ON h.id = c.household_id
  JOIN round r ON r.id = d.round_id
  JOIN area commune ON commune.id = d.commune_id
  LEFT JOIN area own ON own.id = ANY (commune.path) AND own.level = r.appraisal_tier
  JOIN area village ON village.id = d.village_id
  LEFT JOIN commune_report report ON report.round_id = $1 AND report.commune_id = $2
  ON CONFLICT (case_id) DO UPDATE SET
    village_id = excluded.village_id, decision_seq = excluded.decision_seq, motion_id = excluded.motion_id,
    start_class = excluded.start_class, end_class = excluded.end_class, movement = excluded.movement,
    outcome = excluded.outcome, distance_to_line = excluded.distance_to_line,
    other_opinion_kinds = excluded.other_opinion_kinds, decided_at = excluded.decided_at, sort_key = excluded.sort_key,
    version = old.version + 1
  WHERE old.decision_seq < excluded.decision_seq`;

/**
 * Where each case of the commune stands: masked before the report; then open, until the newest answer to what stands below
 * is there and neither the commune has answered it nor something newer was decided. Recomputed, whoever tells.
 */
const STANDING = `
  WITH answer AS (
    SELECT DISTINCT ON (appraisal_case_id) * FROM appraisal_decision WHERE round_id = $1 AND commune_id = $2
    ORDER BY appraisal_case_id, seq DESC
  ), standing AS (
    SELECT a.id, CASE
        WHEN report.id IS NULL THEN 'PROVISIONAL'
        WHEN answer.id IS NULL OR answer.decision_seq <> a.decision_seq THEN 'READY'
        WHEN answer.kind = 'AGREE' THEN 'AGREED'
        WHEN answer.kind = 'RETURN' AND EXISTS (SELECT FROM dossier_opening o WHERE o.answered_at IS NULL
          AND o.round_id = a.round_id AND (o.case_id = a.case_id OR (o.case_id IS NULL AND o.village_id = a.village_id)))
          THEN 'RETURNED'
        WHEN answer.kind = 'RE_CHECK' AND NOT EXISTS (SELECT FROM re_check c JOIN re_check_end e ON e.re_check_id = c.id
          WHERE c.origin = 'APPRAISAL' AND c.origin_id = answer.id) THEN 'RE_CHECK'
        ELSE 'READY' END AS state,
      CASE WHEN report.id IS NOT NULL THEN (SELECT (greatest(report.reported_at, max(o.answered_at), max(e.decided_at), max(d.decided_at))
               AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
       FROM (SELECT) one
       LEFT JOIN dossier_opening o ON o.round_id = a.round_id AND (o.case_id = a.case_id OR (o.case_id IS NULL AND o.village_id = a.village_id))
       LEFT JOIN re_check c ON c.case_id = a.case_id AND c.origin = 'APPRAISAL'
       LEFT JOIN re_check_end e ON e.re_check_id = c.id
       LEFT JOIN decision d ON d.seq = a.decision_seq) END AS asked_on
    FROM appraisal_case a
    LEFT JOIN commune_report report ON report.round_id = $1 AND report.commune_id = $2
    LEFT JOIN answer ON answer.appraisal_case_id = a.id
    WHERE a.round_id = $1 AND a.commune_id = $2
  ), moved AS (
    UPDATE appraisal_case a SET state = s.state, asked_on = s.asked_on, version = a.version + 1,
      draw_key = md5(a.round_id::text || a.case_id::text)
    FROM standing s WHERE a.id = s.id AND (a.state, a.asked_on) IS DISTINCT FROM (s.state, s.asked_on)
    RETURNING a.id
  ) SELECT count(*)::int AS moved FROM moved`;

/** Not agreed counts with its start class, as in the tally. */
const movementIn = (of: NewDecision) =>
  movementOf({
    startClass: of.start_class,
    endClass: of.end_class ?? of.start_class,
    cause: of.movement_cause,
  });

/** One writer per round at a time: the lock first, the reading in a later statement. */
async function lockRound(tx: Tx, roundId: string): Promise<void> {
  await query(tx, `INSERT INTO appraisal_state (round_id, version) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
    roundId,
  ]);
  await query(tx, `SELECT 1 FROM appraisal_state WHERE round_id = $1 FOR UPDATE`, [roundId]);
}

/** See `AppraisalStore.refresh`. */
export async function refreshCases(tx: Tx, { roundId, communeId }: CommuneKey): Promise<boolean> {
  await lockRound(tx, roundId);
  const decisions = await query<NewDecision>(tx, NEW_DECISIONS, [roundId, communeId]);
  const rows = decisions.map((of) => ({ id: newId(), case_id: of.case_id, movement: movementIn(of) }));
  if (rows.length > 0) await query(tx, WRITE_CASES, [roundId, communeId, JSON.stringify(rows)]);
  const [done] = await query<{ moved: number }>(tx, STANDING, [roundId, communeId]);
  const changed = rows.length + (done?.moved ?? 0) > 0;
  if (changed)
    await query(tx, `UPDATE appraisal_state SET version = version + 1 WHERE round_id = $1`, [roundId]);
  return changed;
}
