import type { Actor, Grant } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { FoundSession, ListedSession, SessionStore } from '../app/ports.ts';
import type { Level } from '../domain/role-levels.ts';
import type { SessionOwner } from '../domain/session.ts';

type SessionRow = {
  expires_at: Date;
  account_id: string | null;
  display_name: string | null;
  password_is_first: boolean | null;
  has_second_factor: boolean;
  levels: Level[];
  grants: Grant[];
  grants_of_before: Grant[];
  access_id: string | null;
  attendee_id: string | null;
  meeting_id: string | null;
  meeting_role: 'CHAIR' | 'OPERATOR' | 'COUNTER' | null;
};

/** The round of a grant called g, where it has one. */
export const OF_ONE_ROUND = `CASE WHEN g.round_id IS NULL THEN '{}' ELSE jsonb_build_object('roundId', g.round_id) END`;

/**
 * Grants as an actor has them, of rows of `account_grant` called g. A grant over a unit of today lets its holder see the
 * units of which all went into it; never the other way round.
 */
export const grantsOf = (where: string): string => `
         (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'areaId', g.area_id) || ${OF_ONE_ROUND}), '[]')
            FROM account_grant g WHERE ${where}) AS grants,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'areaId', l.from_area_id, 'viewsOnly', true)
                                     || ${OF_ONE_ROUND}), '[]')
            FROM account_grant g JOIN area_lineage l ON l.to_area_id = g.area_id
           WHERE ${where} AND NOT EXISTS (SELECT 1 FROM area_lineage other
             WHERE other.from_area_id = l.from_area_id AND other.to_area_id <> l.to_area_id)) AS grants_of_before`;

/** What the word "open" means for a row of `session` called s. */
const IS_OPEN = `s.revoked_at IS NULL AND s.expires_at > clock_timestamp()
   AND (s.idle_seconds IS NULL OR s.used_at + make_interval(secs => s.idle_seconds) > clock_timestamp())`;

/** A session counts only together with what it stands on: an account not disabled, a link not revoked. */
const FIND = `
  SELECT least(s.expires_at, s.used_at + make_interval(secs => s.idle_seconds)) AS expires_at,
         account.id AS account_id, account.display_name, account.password_is_first,
         EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = account.id AND f.confirmed_at IS NOT NULL)
           AS has_second_factor,
         ARRAY(SELECT DISTINCT area.level FROM account_grant g JOIN area ON area.id = g.area_id
                WHERE g.account_id = account.id) AS levels,${grantsOf('g.account_id = account.id')},
         link.id AS access_id, link.role AS meeting_role,
         attendee.id AS attendee_id, coalesce(link.meeting_id, attendee.meeting_id) AS meeting_id
    FROM session s
    LEFT JOIN account ON account.id = s.account_id AND account.disabled_at IS NULL
    LEFT JOIN meeting_access link ON link.id = s.access_id AND link.revoked_at IS NULL
                                 AND link.expires_at > clock_timestamp()
    LEFT JOIN attendee ON attendee.id = s.attendee_id
   WHERE s.token_hash = $1 AND ${IS_OPEN}`;

function toActor(row: SessionRow): Actor | null {
  const { account_id, access_id, attendee_id, meeting_id } = row;
  if (account_id !== null)
    return {
      kind: 'ACCOUNT',
      accountId: account_id,
      name: row.display_name ?? '',
      grants: [...row.grants, ...row.grants_of_before],
    };
  if (meeting_id === null) return null;
  if (access_id !== null && row.meeting_role !== null)
    return { kind: 'MEETING', accessId: access_id, meetingId: meeting_id, role: row.meeting_role };
  return attendee_id === null ? null : { kind: 'PHONE', attendeeId: attendee_id, meetingId: meeting_id };
}

async function find(tx: Tx, tokenHash: string): Promise<FoundSession | null> {
  const [row] = await query<SessionRow>(tx, FIND, [tokenHash]);
  const actor = row ? toActor(row) : null;
  if (!row || !actor) return null;
  const standing =
    actor.kind === 'ACCOUNT'
      ? {
          passwordIsFirst: row.password_is_first ?? false,
          hasSecondFactor: row.has_second_factor,
          levels: row.levels,
        }
      : null;
  return { actor, expiresAt: row.expires_at, standing };
}

/** The owner as the three columns of which exactly one is filled. */
const columns = (owner: SessionOwner): (string | null)[] => [
  owner.kind === 'ACCOUNT' ? owner.accountId : null,
  owner.kind === 'MEETING' ? owner.accessId : null,
  owner.kind === 'PHONE' ? owner.attendeeId : null,
];

/** Sessions in Postgres. */
export const sessionRepository: SessionStore = {
  add: async (tx, { tokenHash, owner, expiresAt, device, idleSeconds }) => {
    await query(
      tx,
      `INSERT INTO session (token_hash, kind, account_id, access_id, attendee_id, expires_at, device, idle_seconds)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tokenHash, owner.kind, ...columns(owner), expiresAt, device, idleSeconds],
    );
  },
  find,
  use: async (tx, tokenHash) => {
    const sql = `UPDATE session s SET used_at = clock_timestamp()
                  WHERE s.token_hash = $1 AND s.idle_seconds IS NOT NULL AND ${IS_OPEN}`;
    await query(tx, sql, [tokenHash]);
  },
  revoke: async (tx, tokenHash) => {
    await query(
      tx,
      `UPDATE session SET revoked_at = clock_timestamp() WHERE token_hash = $1 AND revoked_at IS NULL`,
      [tokenHash],
    );
  },
  revokeOf: async (tx, owner, except) => {
    await query(
      tx,
      `UPDATE session SET revoked_at = clock_timestamp()
        WHERE (account_id = $1 OR access_id = $2 OR attendee_id = $3)
          AND revoked_at IS NULL AND token_hash <> $4`,
      [...columns(owner), except ?? ''],
    );
  },
  hasAny: async (tx, accountId) =>
    (await query(tx, `SELECT 1 FROM session WHERE account_id = $1 LIMIT 1`, [accountId])).length > 0,
  open: async (tx, accountId, thisTokenHash) => {
    const sql = `SELECT id, device, created_at AS "openedAt", expires_at AS "expiresAt",
                        token_hash = $2 AS "isThisOne"
                   FROM session s WHERE account_id = $1 AND ${IS_OPEN}
                  ORDER BY created_at DESC`;
    return query<ListedSession>(tx, sql, [accountId, thisTokenHash ?? '']);
  },
  revokeOne: async (tx, accountId, sessionId) => {
    const sql = `WITH ended AS (
      UPDATE session SET revoked_at = clock_timestamp()
       WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING token_hash)
      SELECT token_hash FROM ended`;
    return (await query<{ token_hash: string }>(tx, sql, [accountId, sessionId]))[0]?.token_hash ?? null;
  },
  meetingCode: async (tx, meetingId) => {
    const sql = `SELECT code FROM meeting WHERE id = $1`;
    return (await query<{ code: string }>(tx, sql, [meetingId]))[0]?.code ?? null;
  },
};
