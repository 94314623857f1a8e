import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import { claimLost, holds, scopeOf, tell, type WorkPorts } from './work-ports.ts';

export type KeepClaimRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'CLAIM_IS_LOST' | 'HELD_BY_ANOTHER' | 'COMMAND_OF_ANOTHER';
type Asked = { readonly id: string; readonly token: string };

/** The heartbeat of an open page: twenty minutes more. The same again changes nothing else, so it needs no command id. */
export const keepClaim =
  ({ unitOfWork, work, tokens }: WorkPorts) =>
  async (actor: Actor, { id, token }: Asked): Promise<Result<{ heldUntil: Date }, KeepClaimRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    return unitOfWork.run<{ heldUntil: Date }, KeepClaimRefusal>(async (tx) => {
      const heldUntil = await work.extend(tx, id, actor.accountId, tokens.hash(token));
      if (heldUntil) return success({ heldUntil });
      const [of] = await work.read(tx, [id]);
      const seen = of && can(actor, 'appraisal.work', of);
      return seen ? claimLost(of, actor.accountId) : refuse('NOT_FOUND');
    });
  };

/** Given back undecided. */
export const releaseCase =
  (ports: WorkPorts) =>
  async (
    actor: Actor,
    { commandId, id, token }: Asked & { readonly commandId: string },
  ): Promise<Result<{ id: string }, KeepClaimRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, work, tokens } = ports;
    const { accountId } = actor;
    const once = { commandId, actor, action: 'release-case', input: { id } };
    return unitOfWork.once<{ id: string }, KeepClaimRefusal>(once, async (tx) => {
      const [of] = await work.lock(tx, [id]);
      if (!of || !can(actor, 'appraisal.work', of)) return refuse('NOT_FOUND');
      if (!holds(of, accountId, tokens.hash(token))) return claimLost(of, accountId);
      await work.release(tx, id);
      const log = { id, kind: 'RELEASED', ledBy: null, accountId, from: null, reason: null } as const;
      await work.logClaim(tx, log);
      const subject = `appraisal-case:${id}`;
      await unitOfWork.audit(tx, { scope: scopeOf(of), actor, action: 'release-case', subject });
      await tell(ports, tx, of);
      return success({ id });
    });
  };
