import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  OpenCase,
  ReadCase,
  ReadingStore,
  ReadVote,
  RoundFacts,
  WrittenAdoption,
} from '../app/reading-store.ts';

type CaseRow = Omit<OpenCase, 'scored'> & OpenCase['scored'];

const OPEN_CASES = `
  SELECT review_case.id, review_case.commune_id AS "communeId", review_case.village_id AS "villageId", state,
         round_commune.area_kind AS "areaKind", b1, b2, deprived AS indicators, sheet_class AS "sheetClass",
         other_opinion AS "otherOpinion", scored_class AS "scoredClass", poor_kind AS "poorKind", b1_line AS "b1Line",
         distance_to_line AS "distanceToLine", near_line AS "nearLine", other_opinion_kinds AS "otherOpinionKinds"
    FROM review_case JOIN round_commune USING (round_id, commune_id)
   WHERE round_id = $1 AND state <> 'AGREED'
   ORDER BY review_case.id`;

function openCaseOf({ scoredClass, poorKind, b1Line, distanceToLine, nearLine, ...row }: CaseRow): OpenCase {
  const { otherOpinionKinds, ...of } = row;
  return { ...of, scored: { scoredClass, poorKind, b1Line, distanceToLine, nearLine, otherOpinionKinds } };
}

const FACTS = `
  SELECT (SELECT count(*)::int FROM review_case WHERE round_id = $1 AND state = 'AGREED') AS "decidedCases",
         (SELECT count(*)::int FROM meeting WHERE round_id = $1 AND state = 'SEALED' AND kind <> 'REHEARSAL'
             AND cluster_no IS NULL)
           AS "sealedMeetings",
         (SELECT count(*)::int FROM meeting WHERE round_id = $1 AND kind <> 'REHEARSAL'
             AND (state = 'IN_SESSION' OR (state = 'PREPARED'
                  AND EXISTS (SELECT FROM attendee WHERE attendee.meeting_id = meeting.id)))) AS "meetingsUnderWay",
         (SELECT count(*)::int FROM round_commune WHERE round_id = $1 AND share_source IS NOT NULL)
           AS "communesWithOwnShare"`;

const SAVE_SCORES = `
  UPDATE review_case
     SET scored_class = new.scored_class, poor_kind = new.poor_kind, b1_line = new.b1_line,
         distance_to_line = new.distance, near_line = new.near_line,
         other_opinion_kinds = ARRAY(SELECT jsonb_array_elements_text(new.kinds)), version = version + 1
    FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, scored_class text, poor_kind text, b1_line int, distance int,
                                               near_line boolean, kinds jsonb)
   WHERE review_case.id = new.id AND review_case.state <> 'AGREED'`;

/** The pack of the last decision of a case or a meeting that was no rehearsal. */
const DECIDED = (where: string): string => `(SELECT rule_pack_version FROM decision
   WHERE ${where} AND NOT decision.rehearsal ORDER BY decision.seq DESC LIMIT 1) AS "decidedVersion"`;

const CASES = `
  SELECT review_case.id, round_id AS "roundId", round_commune.area_kind AS "areaKind", b1, b2, deprived AS indicators,
         ${DECIDED(`review_case.state = 'AGREED' AND decision.case_id = review_case.id`)}
    FROM review_case JOIN round_commune USING (round_id, commune_id)
   WHERE review_case.id = ANY ($1::uuid[])`;

const VOTES = `
  SELECT motion.id AS "motionId", meeting.round_id AS "roundId", motion.agree, motion.base, motion.agreed,
         json_build_object('numerator', share_numerator, 'denominator', share_denominator,
                           'comparison', share_comparison) AS share,
         front.present AS supervisors, front.counted AS "supervisorsCounted",
         ${DECIDED(`decision.motion_id IN (SELECT id FROM motion other WHERE other.meeting_id = meeting.id)`)}
    FROM motion JOIN meeting ON meeting.id = motion.meeting_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS present, count(elector.attendee_id)::int AS counted
        FROM attendee LEFT JOIN elector ON elector.attendee_id = attendee.id AND elector.motion_id = motion.id
       WHERE attendee.meeting_id = meeting.id AND attendee.role = 'FRONT_SUPERVISOR'
         AND attendee.checked_in_at <= motion.opened_at
         AND (attendee.checked_out_at IS NULL OR attendee.checked_out_at > motion.opened_at)
    ) AS front
   WHERE motion.id = ANY ($1::uuid[]) AND motion.state = 'CLOSED'`;

const ADOPTIONS = `
  SELECT id, round_id AS "roundId", rule_pack_id AS "rulePackId", from_version AS "fromVersion",
         to_version AS "toVersion", local_pack_id AS "localPackId", local_pack_version AS "localPackVersion",
         recomputed, changed, untouched, adopted_at AS at
    FROM rule_pack_adoption WHERE round_id = ANY ($1::uuid[]) ORDER BY seq DESC`;

/** Readings in Postgres: cases, votes and meetings as other modules keep them, and what adopting wrote. */
export const readingRepository: ReadingStore = {
  lockMeetings: async (tx, roundId) => {
    await query(
      tx,
      `SELECT id FROM meeting WHERE round_id = $1 AND state <> 'SEALED' ORDER BY id FOR UPDATE`,
      [roundId],
    );
  },
  facts: async (tx, roundId) => {
    const [facts] = await query<RoundFacts>(tx, FACTS, [roundId]);
    if (!facts) throw new Error('counting found nothing');
    return facts;
  },
  openCases: async (tx, roundId, lock) =>
    (await query<CaseRow>(tx, lock ? `${OPEN_CASES} FOR UPDATE OF review_case` : OPEN_CASES, [roundId])).map(
      openCaseOf,
    ),
  saveScores: async (tx, rescored) => {
    if (rescored.length === 0) return;
    const rows = rescored.map(({ of, scoring }) => ({
      ...{ id: of.id, scored_class: scoring.scoredClass, poor_kind: scoring.poorKind },
      ...{ b1_line: scoring.b1Line, distance: scoring.distanceToLine, near_line: scoring.nearLine },
      kinds: scoring.otherOpinionKinds,
    }));
    await query(tx, SAVE_SCORES, [JSON.stringify(rows)]);
  },
  inLists: (tx, caseIds) =>
    query(
      tx,
      `SELECT placed.case_id AS "caseId", placed.item_id AS "itemId"
         FROM agenda_item_case placed JOIN agenda_item item ON item.id = placed.item_id
         JOIN meeting ON meeting.id = placed.meeting_id
        WHERE placed.case_id = ANY ($1::uuid[]) AND meeting.state = 'PREPARED' AND item.section <> 'ONE_BY_ONE'
        ORDER BY placed.item_id, placed.case_id`,
      [caseIds],
    ),
  addAdoption: async (tx, of, by) => {
    await query(
      tx,
      `INSERT INTO rule_pack_adoption (id, round_id, rule_pack_id, from_version, to_version, local_pack_id,
                                       local_pack_version, recomputed, changed, untouched, adopted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[of.id, of.roundId, of.rulePackId, of.fromVersion, of.toVersion, of.localPackId],
        ...[of.localPackVersion, of.recomputed, of.changed, of.untouched, by],
      ],
    );
  },
  adoptions: (tx: Tx, roundIds) => query<WrittenAdoption>(tx, ADOPTIONS, [roundIds]),
  cases: (tx, ids) => query<ReadCase>(tx, CASES, [ids]),
  votes: (tx, ids) => query<ReadVote>(tx, VOTES, [ids]),
};
