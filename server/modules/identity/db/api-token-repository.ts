import type { TokenAction } from '../../../access/index.ts';
import type { Actor, Grant } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ApiTokenStore } from '../app/ports.ts';
import type { ApiToken } from '../app/api-token.ts';
import { grantsOf } from './session-repository.ts';

/** Of a token t: what its account still has. */
const STILL_HELD = grantsOf(`g.account_id = t.account_id AND EXISTS (
  SELECT FROM jsonb_to_recordset(t.grants) AS given (role text, "areaId" uuid, "roundId" uuid)
   WHERE given.role = g.role AND given."areaId" IS NOT DISTINCT FROM g.area_id
     AND given."roundId" IS NOT DISTINCT FROM g.round_id)`);
const LIVE = `t.revoked_at IS NULL AND t.expires_at > clock_timestamp()`;

type TokenRow = {
  id: string;
  name: string;
  grants: Grant[];
  actions: TokenAction[];
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
};
const SELECT = `SELECT t.id, t.name, t.actions, t.created_at, t.expires_at, t.last_used_at, t.revoked_at, ${STILL_HELD}
  FROM api_token t WHERE t.account_id = $1`;

const toToken = (row: TokenRow): ApiToken => ({
  id: row.id,
  name: row.name,
  grants: row.grants,
  actions: row.actions,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});

type UseRow = {
  id: string;
  account_id: string;
  display_name: string;
  actions: TokenAction[];
  grants: Grant[];
  grants_of_before: Grant[];
};

/** One statement a request; the use is noted at most once a minute, so that reading does not write. */
const USE = `
  WITH noted AS (
    UPDATE api_token t SET last_used_at = clock_timestamp()
     WHERE t.token_sha256 = $1 AND ${LIVE}
       AND (t.last_used_at IS NULL OR t.last_used_at < clock_timestamp() - interval '1 minute')
  )
  SELECT t.id, t.account_id, account.display_name, t.actions, ${STILL_HELD}
    FROM api_token t JOIN account ON account.id = t.account_id AND account.disabled_at IS NULL AND NOT account.password_is_first
   WHERE t.token_sha256 = $1 AND ${LIVE}`;

async function use(tx: Tx, tokenSha256: string): Promise<Actor | null> {
  const [row] = await query<UseRow>(tx, USE, [tokenSha256]);
  if (!row) return null;
  return {
    kind: 'ACCOUNT',
    accountId: row.account_id,
    name: row.display_name,
    grants: [...row.grants, ...row.grants_of_before],
    token: { id: row.id, actions: row.actions },
  };
}

/** API tokens in Postgres. */
export const apiTokenRepository: ApiTokenStore = {
  add: async (tx, { id, accountId, name, tokenSha256, grants, actions, expiresAt }) => {
    const kept = JSON.stringify(grants.map(({ role, areaId, roundId }) => ({ role, areaId, roundId })));
    await query(
      tx,
      `INSERT INTO api_token (id, account_id, name, token_sha256, grants, actions, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, accountId, name, tokenSha256, kept, actions, expiresAt],
    );
  },
  countLive: async (tx, accountId) => {
    await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('api-token:' || $1, 0))`, [accountId]);
    const sql = `SELECT count(*)::int AS live FROM api_token t WHERE t.account_id = $1 AND ${LIVE}`;
    return (await query<{ live: number }>(tx, sql, [accountId]))[0]?.live ?? 0;
  },
  list: async (tx, accountId) =>
    (await query<TokenRow>(tx, `${SELECT} ORDER BY t.created_at DESC, t.id`, [accountId])).map(toToken),
  find: async (tx, accountId, id, tokenSha256) => {
    const sql = `${SELECT} AND t.id = $2 AND t.token_sha256 = coalesce($3, t.token_sha256)`;
    const [row] = await query<TokenRow>(tx, sql, [accountId, id, tokenSha256 ?? null]);
    return row ? toToken(row) : null;
  },
  revoke: async (tx, accountId, id) => {
    await query(
      tx,
      `UPDATE api_token SET revoked_at = clock_timestamp() WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL`,
      [accountId, id],
    );
    const sql = `SELECT 1 FROM api_token WHERE account_id = $1 AND id = $2`;
    return (await query(tx, sql, [accountId, id])).length > 0;
  },
  use,
};
