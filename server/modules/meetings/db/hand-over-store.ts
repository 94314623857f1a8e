import { query } from '../../../platform/db/index.ts';
import type { HandOverLink, HandOverStore } from '../app/hand-over-store.ts';

/** Meetings handed to another device, in Postgres. */
export const handOverStore: HandOverStore = {
  add: async (tx, { accessId, parentId, opensUntil }) => {
    await query(tx, `INSERT INTO hand_over (access_id, parent_id, opens_until) VALUES ($1, $2, $3)`, [
      accessId,
      parentId,
      opensUntil,
    ]);
  },
  find: async (tx, accessId) => {
    const rows = await query<HandOverLink>(
      tx,
      `SELECT access_id AS "accessId", parent_id AS "parentId", opens_until AS "opensUntil"
         FROM hand_over WHERE access_id = $1`,
      [accessId],
    );
    return rows[0] ?? null;
  },
  use: async (tx, accessId) => {
    // the row is locked first, so that of two devices the second sees what the first did
    const rows = await query<{ open: boolean }>(
      tx,
      `SELECT used_at IS NULL AND opens_until > clock_timestamp() AS open
         FROM hand_over WHERE access_id = $1 FOR UPDATE`,
      [accessId],
    );
    if (!rows[0]?.open) return false;
    await query(tx, `UPDATE hand_over SET used_at = clock_timestamp() WHERE access_id = $1`, [accessId]);
    return true;
  },
  handedOverFrom: async (tx, accessId) => {
    const rows = await query<{ id: string }>(
      tx,
      `WITH RECURSIVE below AS (
         SELECT access_id FROM hand_over WHERE parent_id = $1
         UNION SELECT hand_over.access_id FROM hand_over JOIN below ON hand_over.parent_id = below.access_id)
       SELECT access_id AS id FROM below`,
      [accessId],
    );
    return rows.map(({ id }) => id);
  },
};
