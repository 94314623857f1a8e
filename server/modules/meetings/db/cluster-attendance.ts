import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { AttendsElsewhere } from '../app/cluster-store.ts';
import type { Meeting } from '../app/meeting-store.ts';
import { attendeeOf, type AttendeeRow } from './attendee-store.ts';

type Row = AttendeeRow & {
  cluster_no: number;
  cluster_name: string;
  sitting_place: string | null;
  was_asked: boolean;
};

const ELSEWHERE = `
  SELECT attendee.*, sitting.cluster_no, sitting.cluster_name, sitting.place AS sitting_place,
         EXISTS (SELECT FROM motion JOIN elector ON elector.motion_id = motion.id AND elector.attendee_id = attendee.id
                  WHERE motion.meeting_id = sitting.id) AS was_asked
    FROM attendee JOIN meeting sitting ON sitting.id = attendee.meeting_id
   WHERE sitting.cluster_group_id = $1 AND sitting.cluster_no <> $2
   ORDER BY attendee.checked_in_at, attendee.id`;

/** Who came to the other clusters of the village, on any of their evenings. */
export async function attendsElsewhere(
  tx: Tx,
  { clusterGroupId, clusterNo }: Meeting,
): Promise<AttendsElsewhere[]> {
  const rows = await query<Row>(tx, ELSEWHERE, [clusterGroupId, clusterNo]);
  return rows.map((row) => ({
    ...attendeeOf(row),
    ...{ clusterNo: row.cluster_no, clusterName: row.cluster_name },
    ...{ place: row.sitting_place, wasAsked: row.was_asked },
  }));
}
