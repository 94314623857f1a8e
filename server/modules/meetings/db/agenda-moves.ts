import { query } from '../../../platform/db/index.ts';
import type { AgendaMoves } from '../app/agenda-moves.ts';

/** The order of an agenda in Postgres; positions may clash until the commit (the constraint is deferred). */
export const agendaMoves: AgendaMoves = {
  move: async (tx, item, toPosition) => {
    if (toPosition === item.position) return false;
    const there = await query<{ id: string }>(
      tx,
      `SELECT id FROM agenda_item WHERE meeting_id = $1 AND section = $2 AND position = $3`,
      [item.meetingId, item.section, toPosition],
    );
    if (there.length === 0) return false;
    await query(
      tx,
      `UPDATE agenda_item SET position = CASE
          WHEN id = $2 THEN $4::int
          WHEN $3::int < $4::int THEN position - 1
          ELSE position + 1 END
        WHERE meeting_id = $1 AND position BETWEEN least($3::int, $4::int) AND greatest($3::int, $4::int)`,
      [item.meetingId, item.id, item.position, toPosition],
    );
    return true;
  },
};
