import type { Grant } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { isLogin, normalizeLogin } from '../domain/login.ts';
import type { AccountStore, Secrets } from './ports.ts';

export type UncheckedAccount = {
  readonly login: string;
  readonly displayName: string;
  readonly password: string;
  readonly grants: readonly Grant[];
};

/** For tools that run on the server itself: no rights asked, no rules for the password. Returns the account's id. */
export type CreateAccountUnchecked = (tx: Tx, account: UncheckedAccount) => Promise<string>;

export const createAccountUncheckedWith =
  (accounts: Pick<AccountStore, 'add'>, secrets: Pick<Secrets, 'hashPassword'>): CreateAccountUnchecked =>
  async (tx, { login: typed, displayName, password, grants }) => {
    const login = normalizeLogin(typed);
    if (!isLogin(login)) throw new Error(`not a login: ${login}`);
    const id = newId();
    const passwordHash = await secrets.hashPassword(password);
    const added = await accounts.add(tx, {
      id,
      login,
      displayName,
      passwordHash,
      passwordIsFirst: false,
      grants,
    });
    if (!added) throw new Error(`the login ${login} is taken`);
    return id;
  };
