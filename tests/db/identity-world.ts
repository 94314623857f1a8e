import type { Actor, Grant } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { changePassword } from '../../server/modules/identity/app/change-password.ts';
import { createAccount } from '../../server/modules/identity/app/create-account.ts';
import { createAccountUncheckedWith } from '../../server/modules/identity/app/create-account-unchecked.ts';
import { ActorCache } from '../../server/modules/identity/app/actor-cache.ts';
import { ensureFirstAdmin } from '../../server/modules/identity/app/ensure-first-admin.ts';
import { listAccounts } from '../../server/modules/identity/app/list-accounts.ts';
import { resetPassword, setAccountDisabled } from '../../server/modules/identity/app/manage-account.ts';
import { endOwnSession, listOwnSessions } from '../../server/modules/identity/app/own-sessions.ts';
import {
  confirmSecondFactor,
  endSecondFactor,
  offerSecondFactor,
  viewSecondFactor,
} from '../../server/modules/identity/app/second-factor.ts';
import { openSessionWith } from '../../server/modules/identity/app/open-session.ts';
import { readActor } from '../../server/modules/identity/app/read-actor.ts';
import { revokeSessionsWith } from '../../server/modules/identity/app/revoke-sessions.ts';
import { signIn } from '../../server/modules/identity/app/sign-in.ts';
import { signOut } from '../../server/modules/identity/app/sign-out.ts';
import { accountRepository } from '../../server/modules/identity/db/account-repository.ts';
import { secondFactorRepository } from '../../server/modules/identity/db/second-factor-repository.ts';
import { sessionRepository } from '../../server/modules/identity/db/session-repository.ts';
import * as secrets from '../../server/platform/secrets/index.ts';
import type { TestDatabase } from '../testkit/database.ts';

export type Unit = { id: string; path: string[] };

/** The use cases of identity on a test database; hashing counted, the clock of the cache in our hand. */
export function identityWorld({ unitOfWork, owner }: TestDatabase) {
  const time = { now: Date.now() };
  const hashed = { times: 0 };
  const counting = {
    ...secrets,
    verifyPassword: (stored: string, password: string) => {
      hashed.times += 1;
      return secrets.verifyPassword(stored, password);
    },
  };
  const actors = new ActorCache(() => time.now);
  const openSession = openSessionWith(sessionRepository, secrets);
  const createUnchecked = createAccountUncheckedWith(accountRepository, secrets);
  const shared = {
    unitOfWork,
    accounts: accountRepository,
    sessions: sessionRepository,
    factors: secondFactorRepository,
    secondFactorRequired: false,
    secrets: counting,
    actors,
    openSession,
    clock: { now: () => new Date(time.now) },
  };
  const limiter = () => secrets.createLimiter({ tries: 8, perSeconds: 300 });
  const actorOf = readActor(shared);
  const managed = { ...shared, initialPassword: secrets.repeatableCodes() };
  const factorPorts = { ...shared, tries: limiter() };

  async function account(login: string, grants: Grant[], password = 'bốn con trâu đen'): Promise<Actor> {
    const made = await unitOfWork.run(async (tx) =>
      success(await createUnchecked(tx, { login, displayName: `Ông ${login}`, password, grants })),
    );
    if (!made.ok) throw new Error('not made');
    return { kind: 'ACCOUNT', accountId: made.value, name: `Ông ${login}`, grants };
  }

  /** A province, a district and a commune in it. */
  async function units(): Promise<{ province: Unit; district: Unit; commune: Unit }> {
    const add = async (level: string, above: Unit | null): Promise<Unit> => {
      const id = newId();
      const path = [...(above?.path ?? []), id];
      await owner(
        `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
         VALUES ($1, $2, 'Đơn vị', $6, $6, $6, $3, $4, $5)`,
        [id, level, level === 'COMMUNE' ? 'RURAL' : null, above?.id ?? null, path, level.toLowerCase()],
      );
      return { id, path };
    };
    const province = await add('PROVINCE', null);
    const district = await add('DISTRICT', province);
    return { province, district, commune: await add('COMMUNE', district) };
  }

  return {
    time,
    hashed,
    actors,
    account,
    units,
    actorOf,
    openSession,
    revokeSessionsOf: revokeSessionsWith(sessionRepository, actors),
    signIn: signIn({
      ...shared,
      tries: limiter(),
      triesOfLogin: secrets.createLimiter({ tries: 100, perSeconds: 600 }),
      triesOfCode: secrets.createLimiter({ tries: 10, perSeconds: 900 }),
    }),
    signOut: signOut(shared),
    changePassword: changePassword({ ...shared, tries: limiter() }),
    createAccount: createAccount(managed),
    resetPassword: resetPassword(managed),
    setAccountDisabled: setAccountDisabled(managed),
    offerSecondFactor: offerSecondFactor(factorPorts),
    confirmSecondFactor: confirmSecondFactor(factorPorts),
    endSecondFactor: endSecondFactor(factorPorts),
    viewSecondFactor: viewSecondFactor(factorPorts),
    sessionsOf: listOwnSessions(shared),
    endOwnSession: endOwnSession(shared),
    /** As on a server that can be reached from outside. */
    actorOutside: readActor({
      ...shared,
      actors: new ActorCache(() => time.now),
      secondFactorRequired: true,
    }),
    listAccounts: listAccounts(shared),
    ensureFirstAdmin: ensureFirstAdmin({
      unitOfWork,
      accounts: accountRepository,
      createAccountUnchecked: createUnchecked,
      newPassword: () => 'abcd-efgh-jkmn',
    }),
  };
}
