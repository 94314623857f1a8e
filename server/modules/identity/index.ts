/** What later modules may use of identity. */
export type { OpenSession, Opening } from './app/open-session.ts';
export type { RevokeSessionsOf } from './app/revoke-sessions.ts';
export { phoneSessionEnds, type SessionOwner } from './domain/session.ts';
export { openSession, revokeSessionsOf } from './sessions.ts';
