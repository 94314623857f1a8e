import { query } from '../../../platform/db/index.ts';
import type { NoteStore } from '../app/note-store.ts';

/** Notes of a meeting in Postgres. */
export const noteStore: NoteStore = {
  add: async (tx, { id, meetingId, itemId, text }) => {
    await query(tx, `INSERT INTO meeting_note (id, meeting_id, item_id, text) VALUES ($1, $2, $3, $4)`, [
      id,
      meetingId,
      itemId,
      text,
    ]);
  },
};
