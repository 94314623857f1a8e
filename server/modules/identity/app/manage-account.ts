import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Account } from '../domain/account.ts';
import type { AccountStore, ForgetsActors, Secrets, SecondFactorStore, SessionStore } from './ports.ts';

export type ManageAccountPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<
    AccountStore,
    'find' | 'area' | 'credentials' | 'setPassword' | 'setDisabled' | 'revokeTokens'
  >;
  readonly sessions: Pick<SessionStore, 'revokeOf'>;
  readonly factors: Pick<SecondFactorStore, 'end'>;
  readonly secrets: Pick<Secrets, 'hashPassword' | 'verifyPassword'>;
  readonly actors: ForgetsActors;
  readonly initialPassword: (commandId: string) => string;
};

export type ResetPassword = { readonly commandId: string; readonly accountId: string };
export type SetAccountDisabled = ResetPassword & { readonly disabled: boolean };
type Code = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'INITIAL_PASSWORD_USED' | 'COMMAND_OF_ANOTHER';

/**
 * The level above helps: whoever manages accounts where every grant of this account lies, and, if it is an
 * administrator's, in a wider area than its own. Nobody manages himself, and nobody his equal.
 */
async function isBelow(
  { accounts }: ManageAccountPorts,
  tx: Tx,
  actor: Actor,
  account: Account,
): Promise<boolean> {
  if (actor.kind !== 'ACCOUNT' || actor.accountId === account.id || account.grants.length === 0) return false;
  for (const { role, areaId } of account.grants) {
    const area = areaId === null ? null : await accounts.area(tx, areaId);
    if (!area) return false;
    const areaPath = role === 'ADMIN' ? area.path.slice(0, -1) : area.path;
    const whole = actor.grants.some((grant) => grant.role === 'ADMIN' && grant.areaId === null);
    if (!whole && !can(actor, 'account.manage', { areaPath })) return false;
  }
  return true;
}

/** Everything that lets this person in ends: sessions, second factor, tokens of programs. */
async function shutOut(ports: ManageAccountPorts, tx: Tx, accountId: string): Promise<void> {
  await ports.sessions.revokeOf(tx, { kind: 'ACCOUNT', accountId });
  await ports.accounts.revokeTokens(tx, accountId);
  ports.actors.forget({ kind: 'ACCOUNT', accountId });
}

async function setFirstPassword(
  ports: ManageAccountPorts,
  tx: Tx,
  actor: Actor,
  accountId: string,
  hash: string,
): Promise<Result<{ accountId: string }, Code>> {
  const account = await ports.accounts.find(tx, accountId);
  if (!account || !(await isBelow(ports, tx, actor, account))) return refuse('NOT_FOUND');
  await ports.accounts.setPassword(tx, accountId, { hash, first: true });
  await ports.factors.end(tx, accountId);
  await shutOut(ports, tx, accountId);
  const subject = `account:${accountId}`;
  await ports.unitOfWork.audit(tx, { scope: 'system', actor, action: 'reset-password', subject });
  return success({ accountId });
}

/**
 * A new first password for somebody who lost password or phone; shown once, to be changed at the first sign-in. The same
 * command again shows it again as long as it is still the password.
 */
export const resetPassword =
  (ports: ManageAccountPorts) =>
  async (
    actor: Actor,
    { commandId, accountId }: ResetPassword,
  ): Promise<Result<{ account: Account; initialPassword: string }, Code>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    if (!actor.grants.some(({ role }) => role === 'ADMIN')) return refuse('NOT_FOUND');
    const { unitOfWork, accounts, secrets } = ports;
    const initialPassword = ports.initialPassword(commandId);
    const hash = await secrets.hashPassword(initialPassword);
    const once = { commandId, actor, action: 'reset-password', input: { accountId } };
    const done = await unitOfWork.once<{ accountId: string }, Code>(once, (tx) =>
      setFirstPassword(ports, tx, actor, accountId, hash),
    );
    if (!done.ok) return done;
    const [account, credentials] = await unitOfWork.snapshot(async (tx) => [
      await accounts.find(tx, accountId),
      await accounts.credentials(tx, { accountId }),
    ]);
    if (
      !account ||
      !credentials ||
      !(await secrets.verifyPassword(credentials.passwordHash, initialPassword))
    )
      return refuse('INITIAL_PASSWORD_USED');
    return success({ account, initialPassword });
  };

/** Somebody left, or came back. Nothing that the account did is touched. */
export const setAccountDisabled =
  (ports: ManageAccountPorts) =>
  async (actor: Actor, command: SetAccountDisabled): Promise<Result<{ account: Account }, Code>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { accountId, disabled } = input;
    const once = { commandId, actor, action: 'set-account-disabled', input };
    const done = await ports.unitOfWork.once<{ accountId: string }, Code>(once, async (tx) => {
      const account = await ports.accounts.find(tx, accountId);
      if (!account || !(await isBelow(ports, tx, actor, account))) return refuse('NOT_FOUND');
      await ports.accounts.setDisabled(tx, accountId, disabled);
      if (disabled) await shutOut(ports, tx, accountId);
      const subject = `account:${accountId}`;
      const action = disabled ? 'disable-account' : 'enable-account';
      await ports.unitOfWork.audit(tx, { scope: 'system', actor, action, subject });
      return success({ accountId });
    });
    if (!done.ok) return done;
    const account = await ports.unitOfWork.read((tx) => ports.accounts.find(tx, accountId));
    return account ? success({ account }) : refuse('NOT_FOUND');
  };
