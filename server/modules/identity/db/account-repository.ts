import type { Grant } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { AccountStore, NewAccount } from '../app/ports.ts';
import type { Account } from '../domain/account.ts';
import type { Level } from '../domain/role-levels.ts';
import { OF_ONE_ROUND } from './session-repository.ts';

const FIRST_ACCOUNT_LOCK = 7_204_614; // any number, the same in every server

type AccountRow = {
  id: string;
  login: string;
  display_name: string;
  disabled_at: Date | null;
  grants: Grant[];
};

/** An account with its grants as one row; `areas` null: no restriction. */
const SELECT = `
  SELECT a.id, a.login, a.display_name, a.disabled_at,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'areaId', g.area_id) || ${OF_ONE_ROUND}
                            ORDER BY g.role, g.area_id, g.round_id), '[]')
            FROM account_grant g WHERE g.account_id = a.id) AS grants
    FROM account a`;

const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  login: row.login,
  displayName: row.display_name,
  disabled: row.disabled_at !== null,
  grants: row.grants,
});

async function list(tx: Tx, areas: readonly string[] | 'ALL'): Promise<readonly Account[]> {
  const rows =
    areas === 'ALL'
      ? await query<AccountRow>(tx, `${SELECT} ORDER BY a.login`)
      : await query<AccountRow>(
          tx,
          `${SELECT} WHERE EXISTS (SELECT FROM account_grant g JOIN area ON area.id = g.area_id
                                    WHERE g.account_id = a.id AND area.path && $1::uuid[]) ORDER BY a.login`,
          [areas],
        );
  return rows.map(toAccount);
}

async function add(tx: Tx, account: NewAccount): Promise<boolean> {
  const rows = await query<{ id: string }>(
    tx,
    `INSERT INTO account (id, login, display_name, password_hash, password_is_first) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (login) DO NOTHING RETURNING id`,
    [account.id, account.login, account.displayName, account.passwordHash, account.passwordIsFirst],
  );
  if (rows.length === 0) return false;
  for (const { role, areaId, roundId = null } of account.grants)
    await query(
      tx,
      `INSERT INTO account_grant (id, account_id, role, area_id, round_id) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), account.id, role, areaId, roundId],
    );
  return true;
}

/** Accounts in Postgres. */
export const accountRepository: AccountStore = {
  find: async (tx, id) =>
    (await query<AccountRow>(tx, `${SELECT} WHERE a.id = $1`, [id])).map(toAccount)[0] ?? null,
  list,
  credentials: async (tx, by) => {
    const [row] = await query<{ id: string; login: string; password_hash: string }>(
      tx,
      `SELECT id, login, password_hash FROM account
        WHERE disabled_at IS NULL AND ${'login' in by ? 'login = $1' : 'id = $1'}`,
      ['login' in by ? by.login : by.accountId],
    );
    return row ? { accountId: row.id, login: row.login, passwordHash: row.password_hash } : null;
  },
  namesAround: async (tx, accountId) => {
    const sql = `SELECT display_name AS name FROM account WHERE id = $1
      UNION SELECT unnest(ARRAY[above.name, above.full_name]) FROM account_grant g JOIN area ON area.id = g.area_id
        JOIN area above ON above.id = ANY (area.path) WHERE g.account_id = $1`;
    return (await query<{ name: string }>(tx, sql, [accountId])).map(({ name }) => name);
  },
  add,
  setPassword: async (tx, accountId, { hash, first }) => {
    const sql = `UPDATE account SET password_hash = $2, password_is_first = $3 WHERE id = $1`;
    await query(tx, sql, [accountId, hash, first]);
  },
  setDisabled: async (tx, accountId, disabled) => {
    const sql = `UPDATE account SET disabled_at = CASE WHEN $2 THEN coalesce(disabled_at, clock_timestamp()) END WHERE id = $1`;
    await query(tx, sql, [accountId, disabled]);
  },
  revokeTokens: async (tx, accountId) => {
    const sql = `UPDATE api_token SET revoked_at = clock_timestamp() WHERE account_id = $1 AND revoked_at IS NULL`;
    await query(tx, sql, [accountId]);
  },
  lockIfNone: async (tx) => {
    await query(tx, `SELECT pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`);
    return (await query(tx, `SELECT 1 FROM account LIMIT 1`)).length === 0;
  },
  area: async (tx, areaId) => {
    const sql = `SELECT level, path FROM area WHERE id = $1`;
    const [row] = await query<{ level: Level; path: string[] }>(tx, sql, [areaId]);
    return row ?? null;
  },
  isInRound: async (tx, areaId, roundId) => {
    const sql = `SELECT 1 FROM round_commune part JOIN area commune ON commune.id = part.commune_id JOIN area given ON given.id = $1
      WHERE part.round_id = $2 AND (given.id = ANY (commune.path) OR commune.id = ANY (given.path)) LIMIT 1`;
    return (await query(tx, sql, [areaId, roundId])).length > 0;
  },
};
