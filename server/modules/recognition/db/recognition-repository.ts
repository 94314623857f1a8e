import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  Decision,
  InYearCase,
  NewDecision,
  Place,
  RecognisedRow,
  RecognitionStore,
  StandingRow,
} from '../app/recognition-store.ts';
import { CASE_ROW, NEWEST_ROW, STORED_ROW } from './case-rows.ts';
import { readCasesBehind, readReadiness } from './readiness.ts';

const PLACE = `
  SELECT part.round_id AS "roundId", part.commune_id AS "communeId", commune.path AS "areaPath",
         commune.full_name AS "communeName", commune.name AS "communeShort", province.full_name AS "provinceName",
         round.track, round.year, round.rule_pack_id AS "packId", round.rule_pack_version AS "packVersion"
  FROM round_commune part JOIN round ON round.id = part.round_id JOIN area commune ON commune.id = part.commune_id
  JOIN area province ON province.id = commune.path[1]
  WHERE part.round_id = $1 AND part.commune_id = $2`;

const DECISION = `
  SELECT id, round_id AS "roundId", commune_id AS "communeId", n, kind, number, to_char(dated, 'YYYY-MM-DD') AS dated,
         reason, signed_name AS "signedName", list_sha256 AS "listSha256", differences, track_case_id AS "trackCaseId",
         recorded_at AS "recordedAt"
  FROM recognition`;

/** Agreed, still on the list, and not recognised as the case stands; a withdrawn one may be recognised anew. */
const CANDIDATES = `${CASE_ROW}
  LEFT JOIN LATERAL (
    SELECT r.class_after FROM recognition_row r JOIN recognition d ON d.id = r.recognition_id
    WHERE r.case_id = c.id ORDER BY d.n DESC LIMIT 1) standing ON true
  WHERE c.round_id = $1 AND c.commune_id = $2 AND c.state = 'AGREED' AND e.state IS DISTINCT FROM 'STRUCK'
    AND standing.class_after IS NULL
    AND NOT EXISTS (SELECT FROM track_case t WHERE t.round_id = c.round_id AND t.household_id = c.household_id
                      AND t.track = 'IN_YEAR')
  ORDER BY position`;

const IN_YEAR = `
  SELECT t.id AS "trackCaseId", t.round_id AS "roundId", t.commune_id AS "communeId", c.id AS "caseId", d.number,
         to_char(d.decided_on, 'YYYY-MM-DD') AS "decidedOn", d.end_class AS "endClass"
  FROM track_case t JOIN track_decision d ON d.case_id = t.id
  LEFT JOIN review_case c ON c.round_id = t.round_id AND c.household_id = t.household_id
  WHERE t.id = $1 AND t.track = 'IN_YEAR' AND d.outcome = 'GRANTED'`;

const ADD = `
  INSERT INTO recognition (id, round_id, commune_id, number, dated, recorded_by, n, kind, reason, signed_name, list_sha256,
    differences, track_case_id)
  SELECT $1, $2, $3, $4, $5, $6, coalesce(max(n), 0) + 1, $7, $8, $9, $10, $11, $12
  FROM recognition WHERE round_id = $2 AND commune_id = $3`;

const ADD_ROWS = `
  INSERT INTO recognition_row (recognition_id, position, case_id, household_id, village_id, household_code, head_name, asked,
    class_before, class_after, b1, b1_line, b2, deprived, persons, members, decision_seq)
  SELECT $1, r.position, r."caseId", r."householdId", r."villageId", r."householdCode", r."headName", r.asked,
         r."classBefore", r."classAfter", r.b1, r."b1Line", r.b2, r.deprived, r.persons, r.members, r."decisionSeq"::bigint
  FROM jsonb_to_recordset($2::jsonb) AS r (position int, "caseId" uuid, "householdId" uuid, "villageId" uuid,
    "householdCode" text, "headName" text, asked boolean, "classBefore" text, "classAfter" text, b1 int, "b1Line" int, b2 int,
    deprived int[], persons int, members jsonb, "decisionSeq" text)`;

async function add(tx: Tx, of: NewDecision, rows: readonly RecognisedRow[]): Promise<void> {
  await query(tx, ADD, [
    ...[
      of.id,
      of.roundId,
      of.communeId,
      of.number,
      of.dated,
      of.recordedBy,
      of.kind,
      of.reason,
      of.signedName,
    ],
    ...[of.listSha256, JSON.stringify(of.differences), of.trackCaseId],
  ]);
  await query(tx, ADD_ROWS, [of.id, JSON.stringify(rows)]);
}

const STANDING = `
  WITH newest AS (${NEWEST_ROW('d.round_id = $1 AND d.commune_id = $2')})
  SELECT ${STORED_ROW}, r.recognition_id AS "recognitionId", r.kind
  FROM newest r JOIN area v ON v.id = r.village_id WHERE r.class_after IS NOT NULL
  ORDER BY v.search_key, v.id, r.household_code NULLS LAST, r.head_name, r.case_id`;

/** Decisions of recognition in Postgres; what was decided is only ever added to. */
export const recognitionRepository: RecognitionStore = {
  place: async (tx, { roundId, communeId }) =>
    (await query<Place>(tx, PLACE, [roundId, communeId]))[0] ?? null,
  lock: async (tx, { roundId, communeId }) => {
    await query(tx, `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`, [
      roundId,
      communeId,
    ]);
  },
  readiness: readReadiness,
  candidates: (tx, { roundId, communeId }) => query<RecognisedRow>(tx, CANDIDATES, [roundId, communeId]),
  casesBehind: readCasesBehind,
  decisions: (tx, { roundId, communeId }) =>
    query<Decision>(tx, `${DECISION} WHERE round_id = $1 AND commune_id = $2 ORDER BY n`, [
      roundId,
      communeId,
    ]),
  find: async (tx, id) => (await query<Decision>(tx, `${DECISION} WHERE id = $1`, [id]))[0] ?? null,
  rows: (tx, id) =>
    query<RecognisedRow>(
      tx,
      `SELECT ${STORED_ROW} FROM recognition_row r JOIN area v ON v.id = r.village_id
       WHERE r.recognition_id = $1 ORDER BY r.position`,
      [id],
    ),
  standing: (tx, { roundId, communeId }) => query<StandingRow>(tx, STANDING, [roundId, communeId]),
  isNumberTaken: async (tx, communeId, number, year) =>
    (
      await query(
        tx,
        `SELECT 1 FROM recognition WHERE commune_id = $1 AND number = $2 AND extract(year FROM dated) = $3::int LIMIT 1`,
        [communeId, number, year],
      )
    ).length > 0,
  add,
  inYearCase: async (tx, id) => (await query<InYearCase>(tx, IN_YEAR, [id]))[0] ?? null,
  ofTrackCase: async (tx, id) =>
    (await query<{ id: string }>(tx, `SELECT id FROM recognition WHERE track_case_id = $1`, [id]))[0]?.id ??
    null,
  villageName: async (tx, id) =>
    (await query<{ name: string }>(tx, `SELECT full_name AS name FROM area WHERE id = $1`, [id]))[0]?.name ??
    '',
  caseRow: async (tx, caseId) =>
    (await query<RecognisedRow>(tx, `${CASE_ROW} WHERE c.id = $1`, [caseId]))[0] ?? null,
};
