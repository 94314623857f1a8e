import { query } from '../../../platform/db/index.ts';
import type { NoteStore } from '../app/note-store.ts';

/** Notes of a meeting in Postgres. */
export const noteStore: NoteStore = {
  add: async (tx, { id, meetingId, itemId, kind, text }) => {
    await query(
      tx,
      `INSERT INTO meeting_note (id, meeting_id, item_id, kind, text) VALUES ($1, $2, $3, $4, $5)`,
      [id, meetingId, itemId, kind, text],
    );
  },
};
