import type { Tx } from '../kernel/ports.ts';
import { query } from '../platform/db/index.ts';

/** A figure or a case that is not what the decisions say. */
export type Difference = {
  readonly kind: 'TALLY' | 'QUEUE';
  /** Where, for a person: village, form, unit; or the id of the review case. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
};

export type Reconciliation = {
  readonly cases: number;
  readonly decisions: number;
  /** Events not handled yet: what differs may only be late. */
  readonly waiting: number;
  readonly differences: readonly Difference[];
};

/**
 * The newest decision of each case by its number, rehearsals apart. Written apart from the modules' SQL on purpose: the
 * same mistake made twice would find no difference.
 */
const STANDING = `
WITH newest AS (
  SELECT case_id, max(seq) AS seq FROM decision WHERE NOT rehearsal GROUP BY case_id
), latest AS (
  SELECT d.* FROM decision d JOIN newest USING (case_id, seq)
), listed AS (
  SELECT round_id, household_id, village_id, start_class, movement_cause, left_by_event, persons FROM list_entry
), reviewed AS (
  SELECT coalesce(c.round_id, l.round_id) AS round_id, coalesce(c.village_id, l.village_id) AS village_id,
         coalesce(l.left_by_event, false) AS gone, agreed.case_id IS NULL AS undecided,
         coalesce(agreed.start_class, c.start_class, l.start_class) AS first,
         coalesce(agreed.end_class, c.start_class, l.start_class) AS last,
         coalesce(agreed.movement_cause, c.movement_cause, l.movement_cause) AS cause,
         coalesce(agreed.persons, c.persons, l.persons, h.size, nullif(living.people, 0), 1) AS persons,
         l.persons AS persons_at_first
  FROM review_case c FULL JOIN listed l ON l.round_id = c.round_id AND l.household_id = c.household_id
  LEFT JOIN latest agreed ON agreed.case_id = c.id AND agreed.outcome = 'AGREED'
  LEFT JOIN household h ON h.id = l.household_id
  LEFT JOIN (SELECT household_id, count(*)::int AS people FROM member WHERE ended_on IS NULL GROUP BY 1) living
         ON living.household_id = l.household_id
), standing AS (
  SELECT round_id, village_id, undecided AND NOT gone AS unsettled, first,
         CASE WHEN gone THEN 'NOT_POOR' ELSE last END AS last,
         CASE WHEN gone THEN 'OTHER' ELSE cause END AS cause,
         coalesce(persons_at_first, persons) AS before,
         CASE WHEN gone THEN coalesce(persons_at_first, persons) ELSE persons END AS persons
  FROM reviewed
)`;

const sum = (condition: string, what = 'weight'): string =>
  `coalesce(sum(${what}) FILTER (WHERE ${condition}), 0)::int`;
const LEFT = `first = class AND last <> class`;
const CAME = `first <> class AND last = class`;
const BETWEEN = `first IN ('POOR', 'NEAR_POOR') AND last IN ('POOR', 'NEAR_POOR') AND cause <> 'OTHER'`;
const TO_OTHER = sum(`${LEFT} AND ${BETWEEN}`);
const ROSE = sum(`${LEFT} AND NOT (last IN ('POOR', 'NEAR_POOR')) AND cause <> 'OTHER'`);
const BELOW = `first IN ('POOR', 'NEAR_POOR')`;

/** Columns 1 to 9 as printed: in the near-poor form 2 and 3 change places. */
const TALLY = `${STANDING}, weighed AS (
  SELECT round_id, village_id, unsettled, first, last, cause, form.class, counted.unit, counted.weight, counted.before
  FROM standing
  CROSS JOIN (VALUES ('POOR'), ('NEAR_POOR')) AS form (class)
  CROSS JOIN LATERAL (VALUES ('HOUSEHOLDS', 1, 1), ('PERSONS', persons, standing.before)) AS counted (unit, weight, before)
), expected AS (
  SELECT round_id, village_id, class, unit, ARRAY[
    ${sum('first = class', 'before')},
    CASE class WHEN 'POOR' THEN ${TO_OTHER} ELSE ${ROSE} END,
    CASE class WHEN 'POOR' THEN ${ROSE} ELSE ${TO_OTHER} END,
    ${sum(`${LEFT} AND cause = 'OTHER'`)} + ${sum('first = class AND before > weight', 'before - weight')},
    ${sum(`${CAME} AND ${BETWEEN}`)},
    ${sum(`${CAME} AND NOT (${BELOW}) AND cause = 'RELAPSE'`)},
    ${sum(`${CAME} AND NOT (${BELOW}) AND cause = 'NEW'`)},
    ${sum(`${CAME} AND cause = 'OTHER'`)} + ${sum('first = class AND before < weight', 'weight - before')},
    ${sum('last = class')},
    ${sum('first = class AND unsettled')}] AS line
  FROM weighed GROUP BY round_id, village_id, class, unit
), found AS (
  SELECT round_id, village_id, class, unit, ARRAY[c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled] AS line FROM tally_line
)
SELECT 'TALLY' AS kind, concat_ws(' · ', round.name, village.full_name, class, unit) AS place,
       coalesce(expected.line, array_fill(0, ARRAY[10]))::text AS expected,
       coalesce(found.line, array_fill(0, ARRAY[10]))::text AS found
FROM expected FULL JOIN found USING (round_id, village_id, class, unit)
JOIN round ON round.id = round_id JOIN area village ON village.id = village_id
WHERE coalesce(expected.line, array_fill(0, ARRAY[10])) <> coalesce(found.line, array_fill(0, ARRAY[10]))
ORDER BY 2`;

const MOVEMENT = `CASE
  WHEN d.end_class IS NULL OR d.end_class = d.start_class THEN 'UNCHANGED'
  WHEN d.start_class NOT IN ('POOR', 'NEAR_POOR') AND d.end_class NOT IN ('POOR', 'NEAR_POOR') THEN 'UNCHANGED'
  WHEN d.movement_cause = 'OTHER' THEN 'OTHER'
  WHEN d.end_class NOT IN ('POOR', 'NEAR_POOR')
    THEN CASE d.start_class WHEN 'POOR' THEN 'ESCAPED_POVERTY' ELSE 'ESCAPED_NEAR_POVERTY' END
  WHEN d.start_class IN ('POOR', 'NEAR_POOR') THEN d.start_class || '_TO_' || d.end_class
  ELSE CASE d.movement_cause WHEN 'RELAPSE' THEN 'RELAPSED_' ELSE 'NEW_' END || d.end_class END`;

/** What the tier above last said to the decision that stands, while nothing has come back: by the openings and the visits. */
const ANSWERED = `(
  SELECT CASE given.kind
      WHEN 'AGREE' THEN 'AGREED'
      WHEN 'RETURN' THEN (SELECT 'RETURNED' FROM dossier_opening o WHERE o.round_id = d.round_id AND o.answered_at IS NULL
        AND coalesce(o.case_id, d.case_id) = d.case_id AND o.village_id = d.village_id LIMIT 1)
      ELSE (SELECT 'RE_CHECK' FROM re_check v LEFT JOIN re_check_end e ON e.re_check_id = v.id
        WHERE v.origin_id = given.id AND e.re_check_id IS NULL) END
  FROM appraisal_decision given WHERE given.case_id = d.case_id
    AND given.seq = (SELECT max(seq) FROM appraisal_decision WHERE case_id = d.case_id) AND given.decision_seq = d.seq)`;

const QUEUE = `${STANDING}, expected AS (
  SELECT d.case_id, concat_ws(' · ', CASE WHEN report.id IS NULL THEN 'PROVISIONAL' ELSE coalesce(${ANSWERED}, 'READY') END, d.seq::text,
           d.outcome, d.start_class, coalesce(d.end_class, '–'), ${MOVEMENT}, d.village_id::text) AS line
  FROM latest d JOIN round r ON r.id = d.round_id AND r.track <> 'IN_YEAR' -- Đ.5: no opinion step
  LEFT JOIN commune_report report USING (round_id, commune_id)
), found AS (
  SELECT case_id, concat_ws(' · ', state, decision_seq::text, outcome, start_class, coalesce(end_class, '–'), movement,
           village_id::text) AS line
  FROM appraisal_case
)
SELECT 'QUEUE' AS kind, case_id::text AS place, coalesce(expected.line, 'nothing') AS expected,
       coalesce(found.line, 'nothing') AS found
FROM expected FULL JOIN found USING (case_id)
WHERE expected.line IS DISTINCT FROM found.line ORDER BY 2`;

const SIZES = `SELECT (SELECT count(*) FROM review_case)::int AS cases,
  (SELECT count(*) FROM decision WHERE NOT rehearsal)::int AS decisions,
  (SELECT count(*) FROM outbox_event WHERE done_at IS NULL)::int AS waiting`;

/** Tally and queue against the decisions, in one snapshot. */
export async function findDifferences(tx: Tx): Promise<Reconciliation> {
  const [sizes] = await query<Omit<Reconciliation, 'differences'>>(tx, SIZES);
  const tally = await query<Difference>(tx, TALLY);
  const queue = await query<Difference>(tx, QUEUE);
  return { cases: 0, decisions: 0, waiting: 0, ...sizes, differences: [...tally, ...queue] };
}
