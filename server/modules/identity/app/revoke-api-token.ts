import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ApiToken } from './api-token.ts';
import type { ApiTokenStore } from './ports.ts';

export type RevokeApiTokenPorts = { readonly unitOfWork: UnitOfWork; readonly apiTokens: ApiTokenStore };
export type RevokeApiToken = { readonly commandId: string; readonly tokenId: string };
type Code = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

/** The official ends an own token; the next request with it is refused. Ended twice is ended once. */
export const revokeApiToken =
  ({ unitOfWork, apiTokens }: RevokeApiTokenPorts) =>
  async (actor: Actor, { commandId, tokenId }: RevokeApiToken): Promise<Result<ApiToken, Code>> => {
    if (actor.kind !== 'ACCOUNT' || actor.token) return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const done = await unitOfWork.once<{ tokenId: string }, Code>(
      { commandId, actor, action: 'revoke-api-token', input: { tokenId } },
      async (tx) => {
        if (!(await apiTokens.revoke(tx, accountId, tokenId))) return refuse('NOT_FOUND');
        const subject = `api-token:${tokenId}`;
        await unitOfWork.audit(tx, { scope: 'system', actor, action: 'revoke-api-token', subject });
        return success({ tokenId });
      },
    );
    if (!done.ok) return done;
    const apiToken = await unitOfWork.read((tx) => apiTokens.find(tx, accountId, tokenId));
    return apiToken ? success(apiToken) : refuse('NOT_FOUND');
  };
