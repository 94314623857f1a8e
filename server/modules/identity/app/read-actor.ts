import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { pendingOf } from '../domain/pending.ts';
import type { ActorCache } from './actor-cache.ts';
import type { FoundSession, Secrets, SessionStore } from './ports.ts';

export type ReadActorPorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly sessions: Pick<SessionStore, 'find' | 'use'>;
  readonly secrets: Pick<Secrets, 'isToken' | 'tokenHash'>;
  readonly actors: ActorCache;
  /** Officials from the district up need a second factor here. */
  readonly secondFactorRequired: boolean;
};

/** Whether somebody does something, or a page that stands open only goes on being told. */
export type Asking = { readonly inUse: boolean };

/** Who carries this token; null: nobody. */
export type ActorOf = (token: string | null, asking?: Asking) => Promise<Actor>;

/** Who still has to choose a password, or to add a second factor, may do that and nothing else. */
function withPending({ actor, standing }: FoundSession, required: boolean): Actor {
  if (actor.kind !== 'ACCOUNT' || !standing) return actor;
  const pending = pendingOf({ ...standing, grants: actor.grants }, required);
  return pending ? { ...actor, grants: [], pending } : actor;
}

const PUBLIC: Actor = { kind: 'PUBLIC' };

/** Who carries this token: asked by every request. Everybody without a valid session is the public. */
export const readActor = (ports: ReadActorPorts): ActorOf => {
  const { unitOfWork, sessions, secrets, actors, secondFactorRequired } = ports;
  const find = async (tokenHash: string): Promise<Actor> => {
    const found = await unitOfWork.read((tx) => sessions.find(tx, tokenHash));
    if (!found) return PUBLIC;
    const actor = withPending(found, secondFactorRequired);
    actors.put(tokenHash, { ...found, actor });
    return actor;
  };
  return async (token, { inUse } = { inUse: true }) => {
    if (token === null || !secrets.isToken(token)) return PUBLIC;
    const tokenHash = secrets.tokenHash(token);
    const actor = actors.get(tokenHash) ?? (await find(tokenHash));
    if (inUse && actor.kind === 'ACCOUNT' && actors.isUseDue(tokenHash))
      await unitOfWork.read((tx) => sessions.use(tx, tokenHash)).catch(() => actors.useNotNoted(tokenHash)); // a full disk shuts nobody out
    return actor;
  };
};
