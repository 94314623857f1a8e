import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TokenAction } from '../../../access/index.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { Action, answer, type ApiContext } from '../../../platform/graphql/index.ts';
import type { createApiToken } from '../app/create-api-token.ts';
import type { revokeApiToken } from '../app/revoke-api-token.ts';
import type { viewApiTokens } from '../app/view-api-tokens.ts';
import type { ApiToken as TokenValue } from '../app/api-token.ts';
import { TOKEN_ACTION_TEXTS } from '../app/token-action-texts.ts';
import {
  ApiToken,
  ApiTokenCreated,
  ApiTokenRevoked,
  CreateApiTokenResult,
  RevokeApiTokenResult,
  TokenActionEnum,
  TokenChoice,
  TokenGrantInput,
} from './token-types.ts';
import { grantObject } from './viewer-object.ts';

type Uses = {
  readonly create: ReturnType<typeof createApiToken>;
  readonly revoke: ReturnType<typeof revokeApiToken>;
  readonly view: ReturnType<typeof viewApiTokens>;
};

const choiceObject = (language: Language) => (action: TokenAction) =>
  Object.assign(new TokenChoice(), { action, words: TOKEN_ACTION_TEXTS[action][language] });

const tokenObject = ({ grants, actions, ...token }: TokenValue, language: Language): ApiToken =>
  Object.assign(new ApiToken(), {
    ...token,
    grants: grants.map(grantObject),
    actions: actions.map(choiceObject(language)),
  });

@Resolver(() => ApiToken)
export class TokenResolver {
  constructor(readonly uses: Uses) {}

  @Action('signed-in')
  @Query(() => [ApiToken], { description: 'Your own tokens, newest first, also those that ended.' })
  async apiTokens(@Ctx() context: ApiContext): Promise<ApiToken[]> {
    const tokens = await this.uses.view.list(context.actor);
    return tokens.map((token) => tokenObject(token, context.language));
  }

  @Action('signed-in')
  @Query(() => [TokenChoice], { description: 'What a token of yours may be given.' })
  apiTokenChoices(@Ctx() context: ApiContext): TokenChoice[] {
    return this.uses.view.actions(context.actor).map(choiceObject(context.language));
  }

  @Action('signed-in')
  @Mutation(() => CreateApiTokenResult, {
    description:
      'A token for a program of yours: at most 365 days, some of your own grants, and by themselves the queue only. It can ' +
      'never do more than you can at that moment. Tokens are made and ended by a person who is signed in, not by a token.',
  })
  async createApiToken(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('name', () => String) name: string,
    @Arg('validDays', () => Int) validDays: number,
    @Arg('grants', () => [TokenGrantInput]) grants: TokenGrantInput[],
    @Arg('actions', () => [TokenActionEnum], { defaultValue: ['appraisal.view'] }) actions: TokenAction[],
  ): Promise<typeof CreateApiTokenResult> {
    const asked = grants.map(({ role, areaId, roundId }) => ({
      ...{ role, areaId: areaId ?? null },
      ...(roundId && { roundId }),
    }));
    const command = { commandId, name, validDays, grants: asked, actions };
    return answer(context, this.uses.create(context.actor, command), ({ apiToken, token }) =>
      Object.assign(new ApiTokenCreated(), { apiToken: tokenObject(apiToken, context.language), token }),
    );
  }

  @Action('signed-in')
  @Mutation(() => RevokeApiTokenResult, { description: 'Ends a token of yours at once.' })
  async revokeApiToken(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('tokenId', () => GraphQLUUID) tokenId: string,
  ): Promise<typeof RevokeApiTokenResult> {
    return answer(context, this.uses.revoke(context.actor, { commandId, tokenId }), (apiToken) =>
      Object.assign(new ApiTokenRevoked(), { apiToken: tokenObject(apiToken, context.language) }),
    );
  }
}
