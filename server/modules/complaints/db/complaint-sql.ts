/** A day as text: a `date` has no time zone. */
export const DAY = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

const NAME_OF = (column: string): string =>
  `(SELECT a.display_name FROM account a WHERE 'account:' || a.id = ${column})`;

export const COMPLAINT = `
  c.id, c.kind, c.state, c.to_be_signed AS "toBeSigned", c.round_id AS "roundId", c.commune_id AS "communeId",
  c.village_id AS "villageId", c.case_id AS "caseId", c.posting_id AS "postingId", c.about, c.channel,
  c.receipt_code AS "receiptCode", ${DAY('c.received_on')} AS "receivedOn", ${DAY('c.signed_on')} AS "signedOn", c.owner,
  c.version`;

/** A complaint as the list shows it; every join gives one row at most. */
export const LISTED = `
  SELECT ${COMPLAINT}, ${NAME_OF('c.owner')} AS "ownerName", h.head_name AS "headName", t.about_name AS "aboutName",
    decided.outcome, answered.seq IS NOT NULL AS answered,
    CASE WHEN visit.id IS NOT NULL THEN jsonb_build_object('visitedOn', visit.visited_on) END AS "reCheck"
  FROM complaint c
  JOIN complaint_text t ON t.complaint_id = c.id
  LEFT JOIN review_case r ON r.id = c.case_id
  LEFT JOIN household h ON h.id = r.household_id
  LEFT JOIN complaint_event decided ON decided.complaint_id = c.id AND decided.kind = 'DECIDED'
  LEFT JOIN complaint_event answered ON answered.complaint_id = c.id AND answered.kind = 'ANSWERED'
  LEFT JOIN LATERAL (SELECT id, visited_on FROM re_check k WHERE k.origin = 'COMPLAINT' AND k.origin_id = c.id
                     ORDER BY k.asked_at DESC LIMIT 1) visit ON true`;

export const EVENTS = `
  SELECT e.seq, e.kind, ${DAY('e.happened_on')} AS "happenedOn", e.owner, e.case_id AS "caseId",
    e.request_id AS "requestId", e.re_check_id AS "reCheckId", e.outcome, e.words, e.number, e.done_at AS "doneAt",
    ${NAME_OF('e.done_by')} AS "byName", ${NAME_OF('e.owner')} AS "ownerName"
  FROM complaint_event e WHERE e.complaint_id = $1 ORDER BY e.seq`;

/** $1: the code of the poster, whether it still hangs or not. */
export const POSTER = `
  SELECT p.id AS "postingId", p.round_id AS "roundId", p.commune_id AS "communeId", p.village_id AS "villageId",
    village.full_name AS "villageName", commune.full_name AS "communeName", round.name AS "roundName",
    NOT EXISTS (SELECT FROM posting_end e WHERE e.posting_id = p.id) AS posted
  FROM posting p JOIN area village ON village.id = p.village_id JOIN area commune ON commune.id = p.commune_id
  JOIN round ON round.id = p.round_id WHERE p.public_code = $1`;

/** Officers and chairs whose grant reaches the commune in this round, by name. */
export const OWNERS = `
  SELECT DISTINCT a.id, a.display_name AS name FROM account a JOIN account_grant g ON g.account_id = a.id
  WHERE a.disabled_at IS NULL AND g.role IN ('COMMUNE_OFFICER', 'COMMUNE_CHAIR') AND g.area_id = $1
    AND (g.round_id IS NULL OR g.round_id = $2) ORDER BY name, a.id`;

const POINTS = (table: string): string =>
  `CASE WHEN ${table}.id IS NOT NULL THEN jsonb_build_object('b1', ${table}.b1, 'b2', ${table}.b2, 'deprived',
    ${table}.deprived, 'scoredClass', ${table}.scored_class, 'persons', ${table}.persons, 'answers', ${table}.answers) END`;

/** Once what a second visit changed hangs on the wall, this is true: a row of a poster says on which decision it rests. */
const POSTED_AGAIN = `EXISTS (SELECT FROM decision d JOIN posting_row p ON p.case_id = d.case_id AND p.decision_seq >= d.seq
  WHERE d.re_check_id = k.id)`;

export const RE_CHECK = `
  SELECT k.id, k.round_id AS "roundId", k.commune_id AS "communeId", k.village_id AS "villageId", k.case_id AS "caseId",
    k.origin, k.origin_id AS "originId", k.asked_code AS "askedCode", k.asked_words AS "askedWords",
    ${DAY(`(k.asked_at AT TIME ZONE 'Asia/Ho_Chi_Minh')`)} AS "askedOn", ${DAY('k.visited_on')} AS "visitedOn",
    CASE WHEN k.visited_by IS NULL THEN '{}' ELSE string_to_array(k.visited_by, E'\\n') END AS visitors, k.finding,
    ${POINTS('old')} AS before, ${POINTS('found')} AS found,
    CASE WHEN ended.re_check_id IS NOT NULL THEN jsonb_build_object('outcome', ended.outcome, 'fromClass',
      ended.from_class, 'endClass', ended.end_class, 'reasons', ended.reasons) END AS "end",
    coalesce(ended.outcome = 'CHANGED' AND NOT ${POSTED_AGAIN}, false) AS "toBePostedAgain", h.head_name AS "headName"
  FROM re_check k
  JOIN review_case c ON c.id = k.case_id JOIN household h ON h.id = c.household_id
  LEFT JOIN re_check_end ended ON ended.re_check_id = k.id
  LEFT JOIN assessment found ON found.id = k.assessment_id
  LEFT JOIN assessment old ON old.id = coalesce(k.against_id, CASE WHEN k.recorded_at IS NULL THEN
    (SELECT a.id FROM assessment a WHERE a.case_id = k.case_id ORDER BY a.version DESC LIMIT 1) END)`;

/**
 * $1 re-check, $2 end class or null, $3 persons or null: a decision of its own, with the start, the cause and the rules of
 * the case. Order among decisions comes from the database.
 */
export const DECIDE = `
  INSERT INTO decision (source, re_check_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
                        movement_cause, persons, rehearsal, rule_pack_id, rule_pack_version)
  SELECT 'RE_CHECK', k.id, c.id, c.round_id, c.commune_id, c.village_id,
         CASE WHEN $2::text IS NULL THEN 'NOT_AGREED' ELSE 'AGREED' END, c.start_class, $2::text, c.movement_cause,
         coalesce($3::int, c.persons), false, round.rule_pack_id, round.rule_pack_version
  FROM re_check k JOIN review_case c ON c.id = k.case_id JOIN round ON round.id = c.round_id WHERE k.id = $1`;

export const FOLLOW = `
  UPDATE review_case c SET state = CASE WHEN $2::text IS NULL THEN 'RE_REVIEW' ELSE 'AGREED' END, end_class = $2::text,
         version = c.version + 1 FROM re_check k WHERE k.id = $1 AND c.id = k.case_id`;

export const SURVEYORS = `
  SELECT name FROM (
    SELECT ac.display_name AS name, min(a.version) AS n FROM assessment a JOIN account ac ON 'account:' || ac.id = a.entered_by
    WHERE a.case_id = $1 AND a.origin IN ('FORM', 'RE_REVIEW') GROUP BY 1
    UNION
    SELECT f.signed_by, 0 FROM form_a f JOIN list_entry e ON e.id = f.entry_id
    JOIN review_case c ON c.round_id = e.round_id AND c.household_id = e.household_id WHERE c.id = $1
  ) AS known GROUP BY name ORDER BY min(n), name`;
