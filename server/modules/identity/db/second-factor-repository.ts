import { query } from '../../../platform/db/index.ts';
import type { SecondFactorStore } from '../app/ports.ts';

type Row = { secret: string; confirmed: boolean };

/** Second factors in Postgres. */
export const secondFactorRepository: SecondFactorStore = {
  find: async (tx, accountId) => {
    const sql = `SELECT secret, confirmed_at IS NOT NULL AS confirmed FROM second_factor WHERE account_id = $1`;
    return (await query<Row>(tx, sql, [accountId]))[0] ?? null;
  },
  offer: async (tx, accountId, secret) => {
    const rows = await query(
      tx,
      `INSERT INTO second_factor AS old (account_id, secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret WHERE old.confirmed_at IS NULL
       RETURNING account_id`,
      [accountId, secret],
    );
    return rows.length > 0;
  },
  confirm: async (tx, accountId, codeHashes) => {
    await query(
      tx,
      `UPDATE second_factor SET confirmed_at = clock_timestamp() WHERE account_id = $1 AND confirmed_at IS NULL`,
      [accountId],
    );
    await query(tx, `DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
    await query(tx, `INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::text[])`, [
      accountId,
      codeHashes,
    ]);
  },
  takeStep: async (tx, accountId, step) => {
    const sql = `WITH taken AS (
      UPDATE second_factor SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING account_id)
      SELECT account_id FROM taken`;
    return (await query(tx, sql, [accountId, step])).length > 0;
  },
  takeRecoveryCode: async (tx, accountId, codeHash) => {
    const sql = `WITH taken AS (
      UPDATE recovery_code SET used_at = clock_timestamp()
       WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING account_id)
      SELECT account_id FROM taken`;
    return (await query(tx, sql, [accountId, codeHash])).length > 0;
  },
  recoveryCodesLeft: async (tx, accountId) => {
    const sql = `SELECT count(*)::int AS left FROM recovery_code WHERE account_id = $1 AND used_at IS NULL`;
    return (await query<{ left: number }>(tx, sql, [accountId]))[0]?.left ?? 0;
  },
  end: async (tx, accountId) => {
    await query(tx, `DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
    await query(tx, `DELETE FROM second_factor WHERE account_id = $1`, [accountId]);
  },
};
