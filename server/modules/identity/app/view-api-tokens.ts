import type { TokenAction } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { actionsOf, type ApiToken } from './api-token.ts';
import type { ApiTokenStore, Secrets } from './ports.ts';

const PUBLIC: Actor = { kind: 'PUBLIC' };

export type ViewApiTokensPorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly apiTokens: ApiTokenStore;
  readonly secrets: Pick<Secrets, 'isApiToken' | 'tokenHash'>;
};

export const viewApiTokens = ({ unitOfWork, apiTokens, secrets }: ViewApiTokensPorts) => ({
  /** The own ones, newest first; those that ended too. */
  list: (actor: Actor): Promise<readonly ApiToken[]> =>
    actor.kind === 'ACCOUNT' && !actor.token
      ? unitOfWork.read((tx) => apiTokens.list(tx, actor.accountId))
      : Promise.resolve([]),

  /** What a program of this official may be given. */
  actions: (actor: Actor): readonly TokenAction[] =>
    actor.kind === 'ACCOUNT'
      ? actionsOf(
          actor,
          actor.grants.filter(({ viewsOnly }) => !viewsOnly),
        )
      : [],

  /** Whose program carries this token: asked by every request anew, so that what is ended ends at once. */
  ownerOf: async (apiToken: string): Promise<Actor> => {
    if (!secrets.isApiToken(apiToken)) return PUBLIC;
    return (await unitOfWork.read((tx) => apiTokens.use(tx, secrets.tokenHash(apiToken)))) ?? PUBLIC;
  },
});
