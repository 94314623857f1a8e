import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ActStore, MeetingAct } from '../app/act-store.ts';

const ACTS = `SELECT id, meeting_id AS "meetingId", kind, n, m, passed, data, at FROM meeting_act`;

const ofAll = (tx: Tx, meetingIds: readonly string[]): Promise<MeetingAct[]> =>
  query<MeetingAct>(tx, `${ACTS} WHERE meeting_id = ANY ($1::uuid[]) ORDER BY seq`, [meetingIds]);

/** Acts of the meeting in Postgres. */
export const actStore: ActStore = {
  add: async (tx, { id, meetingId, kind, n, m, passed, data, enteredBy }) => {
    await query(
      tx,
      `INSERT INTO meeting_act (id, meeting_id, kind, n, m, passed, data, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, meetingId, kind, n, m, passed, JSON.stringify(data), enteredBy],
    );
  },
  of: (tx, meetingId) => ofAll(tx, [meetingId]),
  ofAll,
};
