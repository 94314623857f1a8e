import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Role } from '../../../kernel/actor.ts';
import { Action, answer, type ApiContext } from '../../../platform/graphql/index.ts';
import type { createAccount } from '../app/create-account.ts';
import type { listAccounts } from '../app/list-accounts.ts';
import type { resetPassword, setAccountDisabled } from '../app/manage-account.ts';
import { RoleEnum } from './enums.ts';
import {
  Account,
  AccountCreated,
  AccountSet,
  CreateAccountResult,
  PasswordReset,
  ResetPasswordResult,
  SetAccountDisabledResult,
} from './types.ts';
import { accountObject } from './viewer-object.ts';

type Uses = {
  readonly createAccount: ReturnType<typeof createAccount>;
  readonly listAccounts: ReturnType<typeof listAccounts>;
  readonly resetPassword: ReturnType<typeof resetPassword>;
  readonly setAccountDisabled: ReturnType<typeof setAccountDisabled>;
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
  @Mutation(() => CreateAccountResult, {
    description: 'An account with one role in one area, for every round or for one.',
  })
  async createAccount(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('login', () => String) login: string,
    @Arg('displayName', () => String) displayName: string,
    @Arg('role', () => RoleEnum) role: Role,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('roundId', () => GraphQLUUID, {
      nullable: true,
      description: 'For this round only, and for nothing that belongs to no round. Null: for every round.',
    })
    roundId: string | null,
  ): Promise<typeof CreateAccountResult> {
    const command = { commandId, login, displayName, role, areaId, roundId: roundId ?? null };
    return answer(context, this.uses.createAccount(context.actor, command), (created) =>
      Object.assign(new AccountCreated(), {
        account: accountObject(created.account),
        initialPassword: created.initialPassword,
      }),
    );
  }

  @Action('account.manage')
  @Mutation(() => ResetPasswordResult, {
    description:
      'For somebody who lost the password or the phone: a new first password. Asked of the level above: nobody resets ' +
      'the own password here, and an administrator only one of a smaller area.',
  })
  async resetPassword(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('accountId', () => GraphQLUUID) accountId: string,
  ): Promise<typeof ResetPasswordResult> {
    const reset = this.uses.resetPassword(context.actor, { commandId, accountId });
    return answer(context, reset, ({ account, initialPassword }) =>
      Object.assign(new PasswordReset(), { account: accountObject(account), initialPassword }),
    );
  }

  @Action('account.manage')
  @Mutation(() => SetAccountDisabledResult, {
    description: 'Shuts an account out at once, or lets it in again. What it did stays.',
  })
  async setAccountDisabled(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('accountId', () => GraphQLUUID) accountId: string,
    @Arg('disabled', () => Boolean) disabled: boolean,
  ): Promise<typeof SetAccountDisabledResult> {
    const set = this.uses.setAccountDisabled(context.actor, { commandId, accountId, disabled });
    return answer(context, set, ({ account }) =>
      Object.assign(new AccountSet(), { account: accountObject(account) }),
    );
  }
}
