import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { ComplaintPorts } from './ports.ts';
import type { AskedReCheck } from './re-check-store.ts';
import { tell } from './tell.ts';

export type AskReCheck = Omit<AskedReCheck, 'id' | 'villageId' | 'roundId' | 'communeId'>;
export type AskReCheckRefusal = 'NOT_FOUND' | 'RE_CHECK_RUNS';

/**
 * Phúc tra: somebody else is to look at the household once more. Asked by a complaint (QĐ 24/2021 Đ.4 k.4), by the tier
 * above or by an inspection, inside the transaction of whoever asks; the right to ask is checked there.
 */
export const askReCheck =
  ({ reChecks, cases, unitOfWork }: Pick<ComplaintPorts, 'reChecks' | 'cases' | 'unitOfWork'>) =>
  async (
    tx: Tx,
    actor: Actor,
    ask: AskReCheck,
  ): Promise<Result<{ reCheckId: string }, AskReCheckRefusal>> => {
    const of = await cases.lock(tx, ask.caseId);
    if (!of) return refuse('NOT_FOUND');
    if ((await reChecks.openOfCase(tx, of.id)).length > 0) return refuse('RE_CHECK_RUNS');
    const { roundId, communeId, villageId } = of;
    const id = newId();
    await reChecks.ask(tx, { id, roundId, communeId, villageId, ...ask }, actorTag(actor));
    await tell(unitOfWork, tx, actor, {
      ...{ at: { roundId, communeId, villageId }, action: 'ask-re-check', subject: `re-check:${id}` },
      data: { caseId: of.id, origin: ask.origin, originId: ask.originId },
    });
    return success({ reCheckId: id });
  };
