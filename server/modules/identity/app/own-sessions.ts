import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ForgetsActors, ListedSession, Secrets, SessionStore } from './ports.ts';

export type OwnSessionsPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly sessions: Pick<SessionStore, 'open' | 'revokeOne'>;
  readonly secrets: Pick<Secrets, 'tokenHash'>;
  readonly actors: ForgetsActors;
};

/** Where this account is signed in. */
export const listOwnSessions =
  ({ unitOfWork, sessions, secrets }: OwnSessionsPorts) =>
  async (actor: Actor, token: string | null): Promise<readonly ListedSession[]> => {
    if (actor.kind !== 'ACCOUNT') return [];
    const thisOne = token === null ? null : secrets.tokenHash(token);
    return unitOfWork.read((tx) => sessions.open(tx, actor.accountId, thisOne));
  };

/** Ends one of the own sessions; a page that is open with it is closed within seconds. Ending it twice is ending it. */
export const endOwnSession =
  ({ unitOfWork, sessions, actors }: OwnSessionsPorts) =>
  async (actor: Actor, sessionId: string): Promise<Result<{ ok: true }, 'NOT_SIGNED_IN'>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    return unitOfWork.run<{ ok: true }, 'NOT_SIGNED_IN'>(async (tx) => {
      const tokenHash = await sessions.revokeOne(tx, actor.accountId, sessionId);
      if (tokenHash !== null) {
        actors.forgetToken(tokenHash);
        const subject = `account:${actor.accountId}`;
        await unitOfWork.audit(tx, { scope: 'system', actor, action: 'end-session', subject });
      }
      return success({ ok: true });
    });
  };
