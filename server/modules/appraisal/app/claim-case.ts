import { areasFor, can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { conflictOf } from '../domain/four-eyes.ts';
import { DEFAULT_RANDOM_PERCENT, isRandomTurn } from '../domain/hand-out.ts';
import { claimLost, overWhy, scopeOf, tell, workerOf, type WorkPorts } from './work-ports.ts';
import type { Claimed, Lane, LedBy, WorkCase } from './work-store.ts';

export type ClaimRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'NO_CASE_LEFT'
  | 'CASE_NOT_OPEN'
  | 'CASE_ANSWERED'
  | 'HELD_BY_ANOTHER'
  | 'CLAIM_IS_LOST'
  | 'APPRAISAL_ROUND_CLOSED'
  | 'OPINION_WAS_SENT'
  | 'OWN_PART_IN_CASE'
  | 'WORK_REASON_MISSING'
  | 'COMMAND_OF_ANOTHER';
export type Held = { readonly id: string; readonly ledBy: LedBy | null; readonly token: string };
type Taken = Omit<Held, 'token'>;

async function written(
  ports: WorkPorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  of: Claimed,
): Promise<void> {
  const { id, ledBy } = of;
  const log = { id, kind: 'CLAIMED', ledBy, accountId: actor.accountId, from: null, reason: null } as const;
  await ports.work.logClaim(tx, log);
  const entry = {
    scope: scopeOf(of),
    actor,
    action: 'claim-appraisal-case',
    subject: `appraisal-case:${id}`,
  };
  await ports.unitOfWork.audit(tx, { ...entry, data: { ledBy } });
  await tell(ports, tx, of);
}

/** What was sent back comes first, then every so-manieth at random, then by order; kept for somebody else only at last. */
async function lanes({ work }: WorkPorts, tx: Tx, roundId: string): Promise<readonly Lane[]> {
  const percent = (await work.randomPercent(tx, roundId)) ?? DEFAULT_RANDOM_PERCENT;
  const random = isRandomTurn(await work.handOutNumber(tx), percent);
  return ['ANSWER', random ? 'RANDOM' : 'ORDER', 'KEPT_FOR_OTHERS'];
}

/** The server hands out the next case of the round in the reach of the actor. */
export const claimNextCase =
  (ports: WorkPorts) =>
  async (
    actor: Actor,
    { commandId, roundId }: { readonly commandId: string; readonly roundId: string },
  ): Promise<Result<Held, ClaimRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const reach = areasFor(actor, 'appraisal.work', roundId);
    if (reach.length === 0) return refuse('NOT_FOUND');
    const { unitOfWork, work, tokens } = ports;
    const token = tokens.make(commandId);
    const asked = { roundId, reach, worker: workerOf(actor), tokenSha256: tokens.hash(token) };
    const once = { commandId, actor, action: 'claim-next-case', input: { roundId } };
    const done = await unitOfWork.once<Taken, ClaimRefusal>(once, async (tx) => {
      const state = await work.roundState(tx, roundId, reach);
      if (state === null) return refuse('NOT_FOUND');
      if (state !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
      for (const lane of await lanes(ports, tx, roundId)) {
        const taken = await work.claimNext(tx, { ...asked, lane });
        if (!taken) continue;
        await written(ports, tx, actor, taken);
        return success({ id: taken.id, ledBy: taken.ledBy });
      }
      return refuse('NO_CASE_LEFT');
    });
    return done.ok ? success({ ...done.value, token }) : done;
  };

type Found = Result<WorkCase, ClaimRefusal>;

/** A case that this person may take, locked. */
async function claimable(
  ports: WorkPorts,
  tx: Tx,
  actor: Actor & { kind: 'ACCOUNT' },
  { id, action }: { readonly id: string; readonly action: 'appraisal.work' | 'appraisal.lead' },
): Promise<Found> {
  const [of] = await ports.work.lock(tx, [id]);
  if (!of || !can(actor, action, of)) return refuse('NOT_FOUND');
  if (of.state === 'PROVISIONAL') return refuse('CASE_NOT_OPEN');
  const over = overWhy(of);
  if (over) return over;
  if (of.state !== 'READY' && !of.drawnUnchecked) return refuse('CASE_ANSWERED');
  const own = (await ports.work.ownParts(tx, [id], workerOf(actor))).get(id);
  const conflict = own && conflictOf(own);
  return conflict ? refuse('OWN_PART_IN_CASE', { why: conflict }) : success(of);
}

/** A case that somebody chose. Whoever holds it already gets a new token: a page that was loaded again has lost the old one. */
export const claimCase =
  (ports: WorkPorts) =>
  async (
    actor: Actor,
    { commandId, id }: { readonly commandId: string; readonly id: string },
  ): Promise<Result<Held, ClaimRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const { accountId } = actor;
    const token = ports.tokens.make(commandId);
    const once = { commandId, actor, action: 'claim-case', input: { id } };
    const done = await ports.unitOfWork.once<Taken, ClaimRefusal>(once, async (tx) => {
      const found = await claimable(ports, tx, actor, { id, action: 'appraisal.work' });
      if (!found.ok) return found;
      const of = found.value;
      const mine = of.heldBy === accountId;
      if (of.leaseRuns && !mine) return claimLost(of, accountId);
      await ports.work.claim(tx, id, accountId, ports.tokens.hash(token));
      if (!mine) await written(ports, tx, actor, { ...of, ledBy: 'CHOSEN' });
      return success({ id, ledBy: 'CHOSEN' as const });
    });
    return done.ok ? success({ ...done.value, token }) : done;
  };

/** A lead takes a case out of somebody's hands, with a reason that stays. */
export const takeOverCase =
  (ports: WorkPorts) =>
  async (
    actor: Actor,
    { commandId, id, reason }: { readonly commandId: string; readonly id: string; readonly reason: string },
  ): Promise<Result<Held, ClaimRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    const why = reason.normalize('NFC').trim();
    if (why === '' || why.length > 500) return refuse('WORK_REASON_MISSING', { field: 'reason' });
    const { unitOfWork, work, tokens } = ports;
    const token = tokens.make(commandId);
    const once = { commandId, actor, action: 'take-over-case', input: { id, reason: why } };
    const done = await unitOfWork.once<Taken, ClaimRefusal>(once, async (tx) => {
      const found = await claimable(ports, tx, actor, { id, action: 'appraisal.lead' });
      if (!found.ok) return found;
      const of = found.value;
      if (!of.heldBy || of.heldBy === actor.accountId) return refuse('CLAIM_IS_LOST');
      await work.claim(tx, id, actor.accountId, tokens.hash(token));
      const log = { id, kind: 'TAKEN_OVER', ledBy: null, accountId: actor.accountId } as const;
      await work.logClaim(tx, { ...log, from: of.heldBy, reason: why });
      const subject = `appraisal-case:${id}`;
      const entry = {
        scope: scopeOf(of),
        actor,
        action: 'take-over-case',
        subject,
        data: { from: of.heldBy },
      };
      await unitOfWork.audit(tx, entry);
      await tell(ports, tx, of);
      return success({ id, ledBy: null });
    });
    return done.ok ? success({ ...done.value, token }) : done;
  };
