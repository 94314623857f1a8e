import { query } from '../../../platform/db/index.ts';
import type { Invitation, InvitationStore } from '../app/invitation-store.ts';

/** Numbers printed on invitations, in Postgres. */
export const invitationStore: InvitationStore = {
  of: (tx, meetingId) =>
    query<Invitation>(
      tx,
      `SELECT person_key AS "personKey", number FROM meeting_invitation WHERE meeting_id = $1 ORDER BY number`,
      [meetingId],
    ),
  keyOf: async (tx, meetingId, number) => {
    const sql = `SELECT person_key FROM meeting_invitation WHERE meeting_id = $1 AND number = $2`;
    return (await query<{ person_key: string }>(tx, sql, [meetingId, number]))[0]?.person_key ?? null;
  },
  add: async (tx, meetingId, invitations) => {
    await query(
      tx,
      `INSERT INTO meeting_invitation (meeting_id, person_key, number)
       SELECT $1, invited.key, invited.number FROM unnest($2::text[], $3::int[]) AS invited (key, number)`,
      [meetingId, invitations.map(({ personKey }) => personKey), invitations.map(({ number }) => number)],
    );
  },
};
