import type { Clock, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { isLogin, normalizeLogin } from '../domain/login.ts';
import { LONGEST_PASSWORD } from '../domain/password-rules.ts';
import { accountSessionEnds } from '../domain/session.ts';
import type { OpenSession } from './open-session.ts';
import type { AccountStore, Credentials, ForgetsActors, Secrets, SessionStore, TryLimiter } from './ports.ts';

export type SignInPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'credentials'>;
  readonly sessions: Pick<SessionStore, 'revoke'>;
  readonly secrets: Secrets;
  readonly openSession: OpenSession;
  readonly actors: ForgetsActors;
  /** By login and who asks; a colleague behind the same address has tries of their own. */
  readonly tries: TryLimiter;
  /** By login alone, wide: many machines guessing at one account. */
  readonly triesOfLogin: TryLimiter;
  readonly clock: Clock;
};

export type SignIn = {
  readonly login: string;
  readonly password: string;
  readonly limiterKey: string;
  /** The session that this browser had before; it ends. */
  readonly oldToken: string | null;
};

export type SignedInSession = {
  readonly accountId: string;
  readonly token: string;
  readonly expiresAt: Date;
};

type Code = 'SIGN_IN_FAILED' | 'TOO_MANY_TRIES';

/** Right or wrong, one password is hashed, so that neither the answer nor the time tells which logins exist. */
async function passwordFits(
  { secrets }: SignInPorts,
  credentials: Credentials | null,
  password: string,
  decoy: string,
): Promise<boolean> {
  const sane = [...password].length > LONGEST_PASSWORD ? '' : password;
  const fits = await secrets.verifyPassword(credentials?.passwordHash ?? decoy, sane);
  return fits && credentials !== null;
}

async function openFor(
  ports: SignInPorts,
  accountId: string,
  { oldToken }: SignIn,
): Promise<Result<SignedInSession, Code>> {
  const { unitOfWork, secrets, sessions, openSession, actors, clock } = ports;
  return unitOfWork.run(async (tx) => {
    if (oldToken !== null && secrets.isToken(oldToken)) {
      await sessions.revoke(tx, secrets.tokenHash(oldToken));
      actors.forgetToken(secrets.tokenHash(oldToken));
    }
    const expiresAt = accountSessionEnds(clock.now());
    const token = await openSession(tx, { kind: 'ACCOUNT', accountId, expiresAt });
    const actor = { kind: 'ACCOUNT', accountId, name: '', grants: [] } as const;
    const subject = `account:${accountId}`;
    await unitOfWork.audit(tx, { scope: 'system', actor, action: 'sign-in', subject });
    return success({ accountId, token, expiresAt });
  });
}

/** Signs an official in. Unknown login and wrong password are one answer. */
export function signIn(ports: SignInPorts) {
  const decoy = ports.secrets.hashPassword(ports.secrets.newToken());
  decoy.catch(() => undefined); // told by the sign-in that needs it
  return async (command: SignIn): Promise<Result<SignedInSession, Code>> => {
    const typed = normalizeLogin(command.login);
    const login = isLogin(typed) ? typed : '-';
    const pair = `${login}|${command.limiterKey}`;
    const wait = (await ports.tries.take(pair)) ?? (await ports.triesOfLogin.take(login));
    if (wait !== null) return tooMany(wait);
    const credentials = await ports.unitOfWork.read((tx) => ports.accounts.credentials(tx, { login }));
    if (!(await passwordFits(ports, credentials, command.password, await decoy)) || !credentials)
      return refuse('SIGN_IN_FAILED');
    await ports.tries.forget(pair);
    await ports.triesOfLogin.giveBack(login);
    return openFor(ports, credentials.accountId, command);
  };
}

const tooMany = (retryAfterSeconds: number): Refusal<'TOO_MANY_TRIES'> =>
  refuse('TOO_MANY_TRIES', { retryAfterSeconds });
