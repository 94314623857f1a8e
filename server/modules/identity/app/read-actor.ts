import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { pendingOf } from '../domain/pending.ts';
import type { ActorCache } from './actor-cache.ts';
import type { FoundSession, Secrets, SessionStore } from './ports.ts';

export type ReadActorPorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly secrets: Pick<Secrets, 'isToken' | 'tokenHash'>;
  readonly actors: ActorCache;
  /** Officials from the district up need a second factor here. */
  readonly secondFactorRequired: boolean;
};

/** Who still has to choose a password, or to add a second factor, may do that and nothing else. */
function withPending({ actor, standing }: FoundSession, required: boolean): Actor {
  if (actor.kind !== 'ACCOUNT' || !standing) return actor;
  const pending = pendingOf({ ...standing, grants: actor.grants }, required);
  return pending ? { ...actor, grants: [], pending } : actor;
}

const PUBLIC: Actor = { kind: 'PUBLIC' };

/** Who carries this token: asked by every request. Everybody without a valid session is the public. */
export const readActor =
  ({ unitOfWork, sessions, secrets, actors, secondFactorRequired }: ReadActorPorts) =>
  async (token: string | null): Promise<Actor> => {
    if (token === null || !secrets.isToken(token)) return PUBLIC;
    const tokenHash = secrets.tokenHash(token);
    const known = actors.get(tokenHash);
    if (known) return known;
    const found = await unitOfWork.read((tx) => sessions.find(tx, tokenHash));
    if (!found) return PUBLIC;
    const actor = withPending(found, secondFactorRequired);
    actors.put(tokenHash, { ...found, actor });
    return actor;
  };
