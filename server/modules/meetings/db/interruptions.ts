import { query } from '../../../platform/db/index.ts';
import type { Interruptions } from '../app/note-interruption.ts';

/** When the server was last alive, in Postgres. A meeting that nobody has touched for hours was not interrupted. */
export const interruptions: Interruptions = {
  underWay: (tx) =>
    query<{ meetingId: string; seconds: number }>(
      tx,
      `SELECT meeting.id AS "meetingId",
              extract(epoch FROM clock_timestamp() - greatest(hall_pulse.at, touched.at))::float8 AS seconds
         FROM meeting
        CROSS JOIN LATERAL (SELECT max(at) AS at FROM audit_entry WHERE scope = 'meeting:' || meeting.id) touched
         LEFT JOIN hall_pulse ON true
        WHERE meeting.state = 'IN_SESSION' AND meeting.kind <> 'PAPER'
          AND touched.at > coalesce(hall_pulse.at, touched.at) - interval '2 hours'
        ORDER BY meeting.id`,
    ),
  pulse: async (tx) => {
    await query(
      tx,
      `INSERT INTO hall_pulse (at) VALUES (clock_timestamp())
       ON CONFLICT (one) DO UPDATE SET at = clock_timestamp()`,
    );
  },
};
