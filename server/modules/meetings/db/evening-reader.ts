import { query } from '../../../platform/db/index.ts';
import type { EveningReader, MeetingOfEvening } from '../app/view-evening.ts';

/** $1 round, $2 commune. What is not over, and what was over by today's count in Vietnam. */
const EVENING = `
  SELECT meeting.id AS "meetingId", meeting.code, meeting.village_id AS "villageId", meeting.state, meeting.kind,
         meeting.adjourn_kind AS "adjournKind", meeting.cluster_name AS "clusterName", meeting.planned_at AS "plannedAt",
         meeting.place, meeting.started_at AS "startedAt", meeting.sealed_at AS "sealedAt",
         (SELECT count(*)::int FROM attendee WHERE meeting_id = meeting.id AND checked_out_at IS NULL AND counts) AS present,
         item.all AS items, item.done AS "itemsDone"
  FROM meeting CROSS JOIN LATERAL (
    SELECT count(*)::int AS all, (count(*) FILTER (WHERE state IN ('AGREED','NOT_AGREED','COUNTED')))::int AS done
    FROM agenda_item WHERE meeting_id = meeting.id) item
  WHERE meeting.round_id = $1 AND meeting.commune_id = $2 AND meeting.kind <> 'REHEARSAL'
    AND (meeting.cluster_group_id IS NULL OR meeting.cluster_no IS NOT NULL)
    AND (meeting.state <> 'SEALED' OR (meeting.sealed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                                     = (clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
  ORDER BY meeting.planned_at NULLS LAST, meeting.id`;

export const eveningReader: EveningReader = {
  ofCommune: (tx, roundId, communeId) => query<MeetingOfEvening>(tx, EVENING, [roundId, communeId]),
};
