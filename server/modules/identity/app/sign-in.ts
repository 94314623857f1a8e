import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { normalizeCode } from '../../../kernel/ids.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { deviceOf } from '../domain/device.ts';
import { isLogin, normalizeLogin } from '../domain/login.ts';
import { LONGEST_PASSWORD } from '../domain/password-rules.ts';
import { accountSessionEnds, idleSecondsOf } from '../domain/session.ts';
import type { OpenSession } from './open-session.ts';
import type {
  AccountStore,
  Credentials,
  ForgetsActors,
  Secrets,
  SecondFactorStore,
  SessionStore,
  TryLimiter,
} from './ports.ts';

export type SignInPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'credentials' | 'find'>;
  readonly sessions: Pick<SessionStore, 'revoke'>;
  readonly factors: Pick<SecondFactorStore, 'find' | 'takeStep' | 'takeRecoveryCode'>;
  readonly secrets: Secrets;
  readonly openSession: OpenSession;
  readonly actors: ForgetsActors;
  /** By login and who asks; a colleague behind the same address has tries of their own. */
  readonly tries: TryLimiter;
  /** By login alone, wide: many machines guessing at one account. */
  readonly triesOfLogin: TryLimiter;
  /** Codes by login: only who knows the password gets here, and six digits are few. */
  readonly triesOfCode: TryLimiter;
  readonly clock: Clock;
};

export type SignIn = {
  readonly login: string;
  readonly password: string;
  /** Of the second factor, or a recovery code; not there at the first try. */
  readonly code?: string | null;
  readonly limiterKey: string;
  /** What the browser says of itself. */
  readonly userAgent?: string;
  /** The session that this browser had before; it ends. */
  readonly oldToken: string | null;
};

export type SignedInSession = {
  readonly accountId: string;
  readonly token: string;
  readonly expiresAt: Date;
};

type Code = 'SIGN_IN_FAILED' | 'TOO_MANY_TRIES' | 'SECOND_FACTOR_NEEDED' | 'SECOND_FACTOR_WRONG';

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

/** Null: there is none, or this code opens; each code does so once. Only who knew the password comes here. */
async function factorRefusal(
  { factors, secrets, clock, triesOfCode }: SignInPorts,
  tx: Tx,
  accountId: string,
  code: string | null,
): Promise<Refusal<Code> | null> {
  const factor = await factors.find(tx, accountId);
  if (!factor?.confirmed) return null;
  if (code === null || code.trim() === '') return refuse('SECOND_FACTOR_NEEDED', { field: 'code' });
  const wait = await triesOfCode.take(accountId);
  if (wait !== null) return tooMany(wait);
  const step = secrets.stepOfCode(factor.secret, code, clock.now());
  const opens =
    step === null
      ? await factors.takeRecoveryCode(tx, accountId, secrets.tokenHash(normalizeCode(code)))
      : await factors.takeStep(tx, accountId, step);
  if (!opens) return refuse('SECOND_FACTOR_WRONG', { field: 'code' });
  await triesOfCode.forget(accountId);
  return null;
}

async function openFor(
  ports: SignInPorts,
  accountId: string,
  { oldToken, code = null, userAgent }: SignIn,
): Promise<Result<SignedInSession, Code>> {
  const { unitOfWork, secrets, accounts, sessions, openSession, actors, clock } = ports;
  return unitOfWork.run(async (tx) => {
    const wrong = await factorRefusal(ports, tx, accountId, code);
    if (wrong) return wrong;
    if (oldToken !== null && secrets.isToken(oldToken)) {
      await sessions.revoke(tx, secrets.tokenHash(oldToken));
      actors.forgetToken(secrets.tokenHash(oldToken));
    }
    const expiresAt = accountSessionEnds(clock.now());
    const device = deviceOf(userAgent);
    const idleSeconds = idleSecondsOf((await accounts.find(tx, accountId))?.grants ?? []);
    const token = await openSession(tx, { kind: 'ACCOUNT', accountId, expiresAt, device, idleSeconds });
    const actor = { kind: 'ACCOUNT', accountId, name: '', grants: [] } as const;
    const subject = `account:${accountId}`;
    await unitOfWork.audit(tx, { scope: 'system', actor, action: 'sign-in', subject });
    return success({ accountId, token, expiresAt });
  });
}

/** Signs an official in. Unknown login and wrong password are one answer; a code is asked for only after both fit. */
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
    const opened = await openFor(ports, credentials.accountId, command);
    if (opened.ok) await ports.tries.forget(pair);
    else if (opened.code === 'SECOND_FACTOR_NEEDED') await ports.tries.giveBack(pair);
    if (opened.ok || opened.code === 'SECOND_FACTOR_NEEDED') await ports.triesOfLogin.giveBack(login);
    return opened;
  };
}

const tooMany = (retryAfterSeconds: number): Refusal<'TOO_MANY_TRIES'> =>
  refuse('TOO_MANY_TRIES', { retryAfterSeconds });
