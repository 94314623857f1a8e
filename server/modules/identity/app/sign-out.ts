import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success, type Result } from '../../../kernel/result.ts';
import type { ForgetsActors, Secrets, SessionStore } from './ports.ts';

export type SignOutPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly sessions: Pick<SessionStore, 'revoke'>;
  readonly secrets: Pick<Secrets, 'isToken' | 'tokenHash'>;
  readonly actors: ForgetsActors;
};

/** Ends the session that this token opened: of an account, a link or a phone. Without one there is nothing to do. */
export const signOut =
  ({ unitOfWork, sessions, secrets, actors }: SignOutPorts) =>
  async (actor: Actor, token: string | null): Promise<Result<{ ok: true }, never>> => {
    if (token === null || !secrets.isToken(token)) return success({ ok: true });
    const tokenHash = secrets.tokenHash(token);
    return unitOfWork.run<{ ok: true }, never>(async (tx) => {
      await sessions.revoke(tx, tokenHash);
      actors.forgetToken(tokenHash);
      if (actor.kind !== 'PUBLIC') {
        const scope = actor.kind === 'ACCOUNT' ? 'system' : `meeting:${actor.meetingId}`;
        await unitOfWork.audit(tx, { scope, actor, action: 'sign-out', subject: actorTag(actor) });
      }
      return success({ ok: true });
    });
  };
