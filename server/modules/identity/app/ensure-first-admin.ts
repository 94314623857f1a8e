import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { CreateAccountUnchecked } from './create-account-unchecked.ts';
import type { AccountStore } from './ports.ts';

export type EnsureFirstAdminPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Pick<AccountStore, 'lockIfNone'>;
  readonly createAccountUnchecked: CreateAccountUnchecked;
  readonly newPassword: () => string;
};

export type FirstAdmin = { readonly login: string; readonly password: string };

const LOGIN = 'quantri';

/** On an empty database: the administrator who makes all other accounts. Null when there are accounts already. */
export const ensureFirstAdmin =
  ({ unitOfWork, accounts, createAccountUnchecked, newPassword }: EnsureFirstAdminPorts) =>
  async (): Promise<FirstAdmin | null> => {
    const made = await unitOfWork.run<FirstAdmin | null, never>(async (tx) => {
      if (!(await accounts.lockIfNone(tx))) return success(null);
      const password = newPassword();
      const account = { login: LOGIN, displayName: 'Quản trị', password };
      const id = await createAccountUnchecked(tx, { ...account, grants: [{ role: 'ADMIN', areaId: null }] });
      const entry = { actor: 'system', action: 'ensure-first-admin', subject: `account:${id}` } as const;
      await unitOfWork.audit(tx, { scope: 'system', ...entry });
      return success({ login: LOGIN, password });
    });
    return made.ok ? made.value : null;
  };
