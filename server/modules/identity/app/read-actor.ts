import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { ActorCache } from './actor-cache.ts';
import type { Secrets, SessionStore } from './ports.ts';

export type ReadActorPorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly secrets: Pick<Secrets, 'isToken' | 'tokenHash'>;
  readonly actors: ActorCache;
};

const PUBLIC: Actor = { kind: 'PUBLIC' };

/** Who carries this token: asked by every request. Everybody without a valid session is the public. */
export const readActor =
  ({ unitOfWork, sessions, secrets, actors }: ReadActorPorts) =>
  async (token: string | null): Promise<Actor> => {
    if (token === null || !secrets.isToken(token)) return PUBLIC;
    const tokenHash = secrets.tokenHash(token);
    const known = actors.get(tokenHash);
    if (known) return known;
    const found = await unitOfWork.read((tx) => sessions.find(tx, tokenHash));
    if (!found) return PUBLIC;
    actors.put(tokenHash, found);
    return found.actor;
  };
