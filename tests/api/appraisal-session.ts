import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../../server/kernel/actor.ts';
import type { TestDatabase } from '../testkit/database.ts';

/** An official with a session of their own, as a sign-in would have opened it: the value of the cookie. */
export async function sessionOf(
  owner: TestDatabase['owner'],
  role: Role,
  areaId: string,
): Promise<{ cookie: string }> {
  const [accountId, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await owner(
    `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, 'Người thử', 'none')`,
    [accountId, `thu-${accountId}`],
  );
  await owner(`INSERT INTO account_grant (id, account_id, role, area_id) VALUES ($1, $2, $3, $4)`, [
    randomUUID(),
    accountId,
    role,
    areaId,
  ]);
  await owner(
    `INSERT INTO session (token_hash, kind, account_id, expires_at) VALUES ($1, 'ACCOUNT', $2, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest('hex'), accountId],
  );
  return { cookie: `hd_session=${token}` };
}
