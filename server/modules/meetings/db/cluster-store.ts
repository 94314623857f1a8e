import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ClusterGroup, ClusterPlace, ClusterStore, Sitting } from '../app/cluster-store.ts';
import { attendsElsewhere } from './cluster-attendance.ts';
import { clusterQuestions, writeMerged } from './cluster-results.ts';

type GroupRow = Omit<ClusterGroup, 'share'> & {
  numerator: number;
  denominator: number;
  comparison: '>=' | '>';
};

const GROUP = `
  SELECT held.id, held.round_id AS "roundId", held.village_id AS "villageId", held.commune_id AS "communeId", held.state,
         held.clusters, share_numerator AS numerator, share_denominator AS denominator, share_comparison AS comparison,
         rule_source AS "ruleSource", merged_meeting_id AS "mergedMeetingId", ended_reason AS "endedReason", version,
         village.path AS "areaPath"
    FROM meeting_cluster_group held JOIN area village ON village.id = held.village_id WHERE held.id = $1`;

async function one(tx: Tx, sql: string, id: string): Promise<ClusterGroup | null> {
  const [row] = await query<GroupRow>(tx, sql, [id]);
  if (!row) return null;
  const { numerator, denominator, comparison, ...group } = row;
  return { ...group, share: { numerator, denominator, comparison } };
}

/** Of the group $1: meetings of its clusters that no other has taken up. */
const NEWEST = `cluster_group_id = $1 AND cluster_no IS NOT NULL
  AND NOT EXISTS (SELECT FROM meeting next WHERE next.continues_id = meeting.id)`;

const SITTINGS = `
  SELECT id AS "meetingId", code, cluster_no AS "clusterNo", cluster_name AS "clusterName", place,
         chair_name AS "chairName", planned_at AS "plannedAt",
         started_at AS "startedAt", state, adjourn_kind IS NOT NULL AS adjourned,
         (SELECT count(*)::int FROM attendee WHERE attendee.meeting_id = meeting.id) AS people,
         EXISTS (SELECT FROM motion WHERE motion.meeting_id = meeting.id AND motion.state = 'OPEN') AS "questionOpen",
         (SELECT count(*)::int FROM agenda_item item JOIN meeting own ON own.id = item.meeting_id
           WHERE own.cluster_group_id = $1 AND own.cluster_no = meeting.cluster_no
             AND (item.state = 'COUNTED' OR own.id = meeting.id)) AS items,
         (SELECT count(*)::int FROM agenda_item WHERE agenda_item.meeting_id = meeting.id AND state IN ('PENDING', 'OPEN'))
           AS waiting
    FROM meeting WHERE ${NEWEST} ORDER BY cluster_no`;

const PLACE = `
  SELECT round.year, round.name AS "roundName", village.full_name AS "villageName", commune.full_name AS "communeName",
         commune.name AS "communeShort", held.closed_at AS "closedAt"
    FROM meeting_cluster_group held JOIN round ON round.id = held.round_id
    JOIN area village ON village.id = held.village_id JOIN area commune ON commune.id = held.commune_id
   WHERE held.id = $1`;

const GIVE_BACK = `
  WITH given AS (
    UPDATE review_case SET version = version + 1,
           state = CASE WHEN EXISTS (SELECT FROM decision WHERE decision.case_id = review_case.id AND NOT rehearsal)
                        THEN 'RE_REVIEW' ELSE 'LISTED' END
     WHERE state = 'ON_AGENDA'
       AND id IN (SELECT placed.case_id FROM agenda_item_case placed JOIN meeting ON meeting.id = placed.meeting_id
                   WHERE meeting.cluster_group_id = $1)
    RETURNING id
  ) SELECT count(*)::int AS cases FROM given`;

/** Villages that sit in clusters, in Postgres. */
export const clusterStore: ClusterStore = {
  find: (tx, groupId) => one(tx, GROUP, groupId),
  place: async (tx, groupId) => (await query<ClusterPlace>(tx, PLACE, [groupId]))[0] ?? null,
  lock: (tx, groupId) => one(tx, `${GROUP} FOR UPDATE OF held`, groupId),
  idsOfVillage: async (tx, roundId, villageId) => {
    const rows = await query<{ id: string }>(
      tx,
      `SELECT id FROM meeting_cluster_group WHERE round_id = $1 AND village_id = $2
        ORDER BY closed_at DESC NULLS FIRST, id`,
      [roundId, villageId],
    );
    return rows.map(({ id }) => id);
  },
  add: async (tx, { id, roundId, villageId, communeId, clusters, share, ruleSource }) => {
    await query(
      tx,
      `INSERT INTO meeting_cluster_group (id, round_id, village_id, commune_id, clusters, share_numerator,
         share_denominator, share_comparison, rule_source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, roundId, villageId, communeId, clusters],
        ...[share.numerator, share.denominator, share.comparison, ruleSource],
      ],
    );
  },
  close: async (tx, groupId, how, at) => {
    const merged = 'mergedMeetingId' in how ? how.mergedMeetingId : null;
    const reason = 'endedReason' in how ? how.endedReason : null;
    await query(
      tx,
      `UPDATE meeting_cluster_group SET state = CASE WHEN $2::uuid IS NULL THEN 'ENDED' ELSE 'MERGED' END,
              merged_meeting_id = $2, ended_reason = $3, closed_at = $4, version = version + 1 WHERE id = $1`,
      [groupId, merged, reason, at],
    );
  },
  sittings: (tx, groupId) => query<Sitting>(tx, SITTINGS, [groupId]),
  lockSittings: async (tx, groupId) => {
    await query(tx, `SELECT id FROM meeting WHERE ${NEWEST} ORDER BY id FOR UPDATE`, [groupId]);
  },
  questions: clusterQuestions,
  elsewhere: attendsElsewhere,
  waitingList: async (tx, meetingId, caseId) => {
    const rows = await query<{ id: string }>(
      tx,
      `SELECT item.id FROM agenda_item item JOIN agenda_item_case placed ON placed.item_id = item.id
        WHERE item.meeting_id = $1 AND placed.case_id = $2 AND item.state = 'PENDING' AND item.section <> 'ONE_BY_ONE'`,
      [meetingId, caseId],
    );
    return rows[0]?.id ?? null;
  },
  writeMerged,
  giveBackCases: async (tx, groupId) => {
    const [done] = await query<{ cases: number }>(tx, GIVE_BACK, [groupId]);
    return done?.cases ?? 0;
  },
};
