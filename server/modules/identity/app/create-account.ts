import { can } from '../../../access/index.ts';
import type { Actor, Role } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Account } from '../domain/account.ts';
import { isLogin, normalizeLogin } from '../domain/login.ts';
import { canHoldRoleAt } from '../domain/role-levels.ts';
import type { AccountStore, Secrets, SessionStore } from './ports.ts';

export type CreateAccountPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'add' | 'area' | 'find' | 'isInRound' | 'setPassword'>;
  readonly sessions: Pick<SessionStore, 'hasAny'>;
  readonly secrets: Pick<Secrets, 'hashPassword'>;
  /** The same words for the same command as long as this server lives; random to everybody else. */
  readonly initialPassword: (commandId: string) => string;
};

export type CreateAccount = {
  readonly commandId: string;
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  readonly areaId: string;
  /** For this round only; null: for every one. */
  readonly roundId?: string | null;
};

export type CreatedAccount = { readonly account: Account; readonly initialPassword: string };
type Code =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'LOGIN_NOT_USABLE'
  | 'DISPLAY_NAME_MISSING'
  | 'ROLE_NOT_AT_THIS_LEVEL'
  | 'ROLE_OF_NO_ROUND'
  | 'ROUND_NOT_OF_AREA'
  | 'LOGIN_TAKEN'
  | 'INITIAL_PASSWORD_USED'
  | 'COMMAND_OF_ANOTHER';

const DISPLAY_NAME_MOST = 100;

async function write(
  { accounts, unitOfWork }: CreateAccountPorts,
  tx: Tx,
  actor: Actor,
  command: CreateAccount,
  passwordHash: string,
): Promise<Result<{ accountId: string }, Code>> {
  const { role, areaId, roundId = null } = command;
  const area = await accounts.area(tx, areaId);
  if (!area || !can(actor, 'account.manage', { areaPath: area.path })) return refuse('NOT_FOUND');
  if (!canHoldRoleAt(role, area.level)) return refuse('ROLE_NOT_AT_THIS_LEVEL', { field: 'areaId' });
  if (roundId !== null && role === 'ADMIN') return refuse('ROLE_OF_NO_ROUND', { field: 'roundId' });
  if (roundId !== null && !(await accounts.isInRound(tx, areaId, roundId)))
    return refuse('ROUND_NOT_OF_AREA', { field: 'roundId' });
  const login = normalizeLogin(command.login);
  if (!isLogin(login)) return refuse('LOGIN_NOT_USABLE', { field: 'login' });
  const displayName = command.displayName.normalize('NFC').trim();
  if (displayName === '' || displayName.length > DISPLAY_NAME_MOST)
    return refuse('DISPLAY_NAME_MISSING', { field: 'displayName' });
  const id = newId();
  const grants = [{ role, areaId, ...(roundId !== null && { roundId }) }];
  const account = { id, login, displayName, passwordHash, passwordIsFirst: true, grants };
  if (!(await accounts.add(tx, account))) return refuse('LOGIN_TAKEN');
  const subject = `account:${id}`;
  const data = { role, areaId, ...(roundId !== null && { roundId }) };
  await unitOfWork.audit(tx, { scope: 'system', actor, action: 'create-account', subject, data });
  return success({ accountId: id });
}

/**
 * An administrator makes an account for somebody in the own area. The first password is shown once and stored only as a
 * hash, not even in the answer kept for the command: when the answer got lost and the command comes again, the password
 * is set anew, as long as nobody has signed in with it.
 */
export const createAccount =
  (ports: CreateAccountPorts) =>
  async (actor: Actor, command: CreateAccount): Promise<Result<CreatedAccount, Code>> => {
    const { unitOfWork, secrets } = ports;
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    if (!isAdministrator(actor)) return refuse('NOT_FOUND');
    const { commandId, ...input } = command;
    const initialPassword = ports.initialPassword(commandId);
    const passwordHash = await secrets.hashPassword(initialPassword);
    let again = true;
    const result = await unitOfWork.once<{ accountId: string }, Code>(
      { commandId, actor, action: 'create-account', input },
      (tx) => {
        again = false;
        return write(ports, tx, actor, command, passwordHash);
      },
    );
    if (!result.ok) return result;
    return show(
      ports,
      result.value.accountId,
      again ? { initialPassword, passwordHash } : { initialPassword },
    );
  };

/** The account with its first password; that one is set anew when the command came again. */
const show = (
  { unitOfWork, accounts, sessions }: CreateAccountPorts,
  accountId: string,
  { initialPassword, passwordHash }: { initialPassword: string; passwordHash?: string },
): Promise<Result<CreatedAccount, Code>> =>
  unitOfWork.run<CreatedAccount, Code>(async (tx) => {
    const account = await accounts.find(tx, accountId);
    if (!account) return refuse('NOT_FOUND');
    if (passwordHash !== undefined) {
      if (await sessions.hasAny(tx, accountId)) return refuse('INITIAL_PASSWORD_USED');
      await accounts.setPassword(tx, accountId, { hash: passwordHash, first: true });
    }
    return success({ account, initialPassword });
  });

/** Asked before the password is hashed, so that nobody else can make the server work. */
const isAdministrator = (actor: Actor & { kind: 'ACCOUNT' }): boolean =>
  actor.grants.some((grant) => grant.role === 'ADMIN');
