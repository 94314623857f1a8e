import { query } from '../../../platform/db/index.ts';
import type { StandAside, StandAsideStore } from '../app/stand-aside-store.ts';

const STANDS = `SELECT id, meeting_id AS "meetingId", item_id AS "itemId", attendee_id AS "attendeeId"
  FROM stand_aside WHERE withdrawn_at IS NULL`;

/** Who stands aside, in Postgres. */
export const standAsideStore: StandAsideStore = {
  find: async (tx, itemId, attendeeId) => {
    const sql = `${STANDS} AND item_id = $1 AND attendee_id = $2`;
    return (await query<StandAside>(tx, sql, [itemId, attendeeId]))[0] ?? null;
  },
  add: async (tx, { id, meetingId, itemId, attendeeId }) => {
    await query(
      tx,
      `INSERT INTO stand_aside (id, meeting_id, item_id, attendee_id) VALUES ($1, $2, $3, $4)`,
      [id, meetingId, itemId, attendeeId],
    );
  },
  withdraw: async (tx, id) => {
    await query(
      tx,
      `UPDATE stand_aside SET withdrawn_at = clock_timestamp() WHERE id = $1 AND withdrawn_at IS NULL`,
      [id],
    );
  },
  ofMeetings: (tx, meetingIds) =>
    query<StandAside>(tx, `${STANDS} AND meeting_id = ANY ($1::uuid[]) ORDER BY at, id`, [meetingIds]),
  ofItem: async (tx, itemId) => {
    const rows = await query<StandAside>(tx, `${STANDS} AND item_id = $1`, [itemId]);
    return new Set(rows.map(({ attendeeId }) => attendeeId));
  },
  // one statement against a ballot on its way: whichever takes the row first, the other finds it so
  inElector: async (tx, motionId, attendeeId) => {
    const [, changed] = (await query(
      tx,
      `UPDATE elector SET stands_aside = true
        WHERE motion_id = $1 AND attendee_id = $2 AND counted = 0 AND NOT stands_aside AND channel <> 'PAPER'`,
      [motionId, attendeeId],
    )) as unknown as [unknown, number];
    return changed === 1;
  },
  counted: async (tx, motionId) => {
    const [found] = await query<{ hands: number; phones: number; papers: number }>(
      tx,
      `SELECT count(*) FILTER (WHERE channel = 'HAND')::int AS hands,
              count(*) FILTER (WHERE channel = 'PHONE')::int AS phones,
              count(*) FILTER (WHERE channel = 'PAPER')::int AS papers
         FROM elector WHERE motion_id = $1 AND stands_aside`,
      [motionId],
    );
    return found ?? { hands: 0, phones: 0, papers: 0 };
  },
};
