import type { Tx } from '../../../kernel/ports.ts';
import type { SessionOwner } from '../domain/session.ts';
import type { ForgetsActors, SessionStore } from './ports.ts';

/** Ends all sessions of an account, a link or a phone, inside another use case's transaction. */
export type RevokeSessionsOf = (tx: Tx, owner: SessionOwner) => Promise<void>;

export const revokeSessionsWith =
  (sessions: Pick<SessionStore, 'revokeOf'>, actors: ForgetsActors): RevokeSessionsOf =>
  async (tx, owner) => {
    await sessions.revokeOf(tx, owner);
    actors.forget(owner);
  };
