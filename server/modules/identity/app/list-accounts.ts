import { areasFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { Account } from '../domain/account.ts';
import type { AccountStore } from './ports.ts';

export type ListAccountsPorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly accounts: Pick<AccountStore, 'list'>;
};

/** Accounts with a grant where the administrator's own grant reaches; nobody else sees any. */
export const listAccounts =
  ({ unitOfWork, accounts }: ListAccountsPorts) =>
  async (actor: Actor): Promise<readonly Account[]> => {
    const areas = areasFor(actor, 'account.manage');
    if (areas !== 'ALL' && areas.length === 0) return [];
    return unitOfWork.read((tx) => accounts.list(tx, areas));
  };
