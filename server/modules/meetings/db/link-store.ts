import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { Link, LinkStore } from '../app/link-store.ts';

const LINK = `SELECT id, meeting_id AS "meetingId", role, counter_no AS "counterNo", pin_hash AS "pinHash", expires_at AS "expiresAt",
  revoked_at AS "revokedAt" FROM meeting_access`;

const one = async (tx: Tx, where: string, value: string): Promise<Link | null> =>
  (await query<Link>(tx, `${LINK} WHERE ${where} = $1`, [value]))[0] ?? null;

/** One-evening links in Postgres; of token and PIN only the hashes. */
export const linkStore: LinkStore = {
  find: (tx, id) => one(tx, 'id', id),
  findByToken: (tx, tokenHash) => one(tx, 'token_hash', tokenHash),
  add: async (tx, link) => {
    await query(
      tx,
      `INSERT INTO meeting_access (id, meeting_id, role, counter_no, token_hash, pin_hash, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        link.id,
        link.meetingId,
        link.role,
        link.counterNo ?? null,
        link.tokenHash,
        link.pinHash,
        link.expiresAt,
      ],
    );
  },
  ofCounter: (tx, meetingId, counterNo) =>
    query<Link>(tx, `${LINK} WHERE meeting_id = $1 AND counter_no = $2 AND revoked_at IS NULL`, [
      meetingId,
      counterNo,
    ]),
  revoke: async (tx, id) => {
    await query(
      tx,
      `UPDATE meeting_access SET revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE id = $1`,
      [id],
    );
  },
};
