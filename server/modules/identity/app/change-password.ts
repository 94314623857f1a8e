import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import {
  LONGEST_PASSWORD,
  passwordFault,
  SHORTEST_PASSWORD,
  type PasswordFault,
  type PasswordOwner,
} from '../domain/password-rules.ts';
import type { AccountStore, ForgetsActors, Secrets, SessionStore, TryLimiter } from './ports.ts';

export type ChangePasswordPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'credentials' | 'namesAround' | 'setPassword'>;
  readonly sessions: Pick<SessionStore, 'revokeOf'>;
  readonly secrets: Secrets;
  readonly actors: ForgetsActors;
  readonly tries: TryLimiter;
};

export type ChangePassword = {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** The session that goes on; all others of the account end. */
  readonly token: string | null;
};

type Code = 'NOT_SIGNED_IN' | 'TOO_MANY_TRIES' | 'OLD_PASSWORD_WRONG' | 'PASSWORD_UNCHANGED' | PasswordFault;

/** Why the new password is not taken, with the field that the page marks. */
function newPasswordRefusal(
  owner: PasswordOwner,
  { oldPassword, newPassword }: ChangePassword,
): Refusal<Code> | null {
  const fault = passwordFault(newPassword, owner);
  const field = 'newPassword';
  if (fault) return refuse(fault, { field, least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD });
  return newPassword === oldPassword ? refuse('PASSWORD_UNCHANGED', { field }) : null;
}

/** An official changes the own password. Other machines on which the account was signed in are signed out. */
export const changePassword =
  (ports: ChangePasswordPorts) =>
  async (actor: Actor, command: ChangePassword): Promise<Result<{ accountId: string }, Code>> => {
    const { unitOfWork, accounts, sessions, secrets, actors, tries } = ports;
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const wait = await tries.take(accountId);
    if (wait !== null) return refuse('TOO_MANY_TRIES', { retryAfterSeconds: wait });
    const credentials = await unitOfWork.read((tx) => accounts.credentials(tx, { accountId }));
    if (!credentials) return refuse('NOT_SIGNED_IN');
    if (!(await secrets.verifyPassword(credentials.passwordHash, command.oldPassword)))
      return refuse('OLD_PASSWORD_WRONG', { field: 'oldPassword' });
    await tries.forget(accountId);
    const names = await unitOfWork.read((tx) => accounts.namesAround(tx, accountId));
    const refusal = newPasswordRefusal({ login: credentials.login, names }, command);
    if (refusal) return refusal;
    const hash = await secrets.hashPassword(command.newPassword);
    return unitOfWork.run(async (tx) => {
      await accounts.setPassword(tx, accountId, { hash, first: false });
      const kept = command.token === null ? undefined : secrets.tokenHash(command.token);
      await sessions.revokeOf(tx, { kind: 'ACCOUNT', accountId }, kept);
      actors.forget({ kind: 'ACCOUNT', accountId }); // what waited for the own password is open now
      const subject = `account:${accountId}`;
      await unitOfWork.audit(tx, { scope: 'system', actor, action: 'change-password', subject });
      return success({ accountId });
    });
  };
