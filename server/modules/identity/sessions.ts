import * as secrets from '../../platform/secrets/index.ts';
import { ActorCache } from './app/actor-cache.ts';
import { openSessionWith } from './app/open-session.ts';
import { revokeSessionsWith } from './app/revoke-sessions.ts';
import { sessionRepository } from './db/session-repository.ts';

/** One per process: whoever revokes a session, the next request of it is looked up again. */
export const actors = new ActorCache();

/** Opens a session inside the caller's transaction and returns the token for the cookie. */
export const openSession = openSessionWith(sessionRepository, secrets);

/** Ends all sessions of an account, a link or a phone inside the caller's transaction. */
export const revokeSessionsOf = revokeSessionsWith(sessionRepository, actors);
