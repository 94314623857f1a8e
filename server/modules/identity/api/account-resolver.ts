import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Role } from '../../../kernel/actor.ts';
import { Action, answer, type ApiContext } from '../../../platform/graphql/index.ts';
import type { createAccount } from '../app/create-account.ts';
import type { listAccounts } from '../app/list-accounts.ts';
import { RoleEnum } from './enums.ts';
import { Account, AccountCreated, CreateAccountResult } from './types.ts';
import { accountObject } from './viewer-object.ts';

type Uses = {
  readonly createAccount: ReturnType<typeof createAccount>;
  readonly listAccounts: ReturnType<typeof listAccounts>;
};

@Resolver(() => Account)
export class AccountResolver {
  constructor(readonly uses: Uses) {}

  @Action('account.manage')
  @Query(() => [Account], { description: 'Accounts in the areas of the administrator who asks.' })
  async accounts(@Ctx() context: ApiContext): Promise<Account[]> {
    return (await this.uses.listAccounts(context.actor)).map(accountObject);
  }

  @Action('account.manage')
  @Mutation(() => CreateAccountResult, { description: 'An account with one role in one area.' })
  async createAccount(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('login', () => String) login: string,
    @Arg('displayName', () => String) displayName: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<typeof CreateAccountResult> {
    const command = { commandId, login, displayName, role, areaId };
    return answer(context, this.uses.createAccount(context.actor, command), (created) =>
      Object.assign(new AccountCreated(), {
        account: accountObject(created.account),
        initialPassword: created.initialPassword,
      }),
    );
  }
}
