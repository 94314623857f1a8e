import type { Tx } from '../../../kernel/ports.ts';
import type { SessionOwner } from '../domain/session.ts';
import type { Secrets, SessionStore } from './ports.ts';

export type Opening = SessionOwner & {
  readonly expiresAt: Date;
  readonly device?: string;
  /** It ends when nobody uses it for so long; null: it does not. */
  readonly idleSeconds?: number | null;
};

/** Opens a session inside another use case's transaction. The token goes into the cookie; only its hash is stored. */
export type OpenSession = (tx: Tx, opening: Opening) => Promise<string>;

export const openSessionWith =
  (sessions: Pick<SessionStore, 'add'>, secrets: Pick<Secrets, 'newToken' | 'tokenHash'>): OpenSession =>
  async (tx, opening) => {
    const token = secrets.newToken();
    const { expiresAt, device = '', idleSeconds = null, ...owner } = opening;
    await sessions.add(tx, { tokenHash: secrets.tokenHash(token), owner, expiresAt, device, idleSeconds });
    return token;
  };
