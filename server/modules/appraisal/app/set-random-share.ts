import { areasFor, can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { RoundStore } from '../../rounds/index.ts';
import type { WorkPorts } from './work-ports.ts';

export type SetRandomShare = {
  readonly commandId: string;
  readonly roundId: string;
  readonly percent: number;
  readonly reason: string;
};
export type SetRandomShareRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'PERCENT_INVALID' | 'WORK_REASON_MISSING' | 'COMMAND_OF_ANOTHER';
type Ports = WorkPorts & { readonly rounds: RoundStore; readonly areas: AreaStore };

/** How many of a hundred next cases are handed out at random: set by a lead, with a reason; what was before stays. */
export const setRandomShare =
  ({ unitOfWork, work, rounds, areas }: Ports) =>
  async (
    actor: Actor,
    { commandId, roundId, percent, reason }: SetRandomShare,
  ): Promise<Result<{ percent: number }, SetRandomShareRefusal>> => {
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    if (!Number.isInteger(percent) || percent < 0 || percent > 100)
      return refuse('PERCENT_INVALID', { field: 'percent' });
    const why = reason.normalize('NFC').trim();
    if (why === '' || why.length > 500) return refuse('WORK_REASON_MISSING', { field: 'reason' });
    const once = { commandId, actor, action: 'set-random-share', input: { roundId, percent, reason: why } };
    return unitOfWork.once<{ percent: number }, SetRandomShareRefusal>(once, async (tx) => {
      const round = await rounds.find(tx, roundId);
      const area = round && (await areas.find(tx, round.appraisalAreaId ?? round.areaId));
      const mine = area && can(actor, 'appraisal.lead', { areaPath: area.path });
      if (!mine || areasFor(actor, 'appraisal.lead').length === 0) return refuse('NOT_FOUND');
      await work.setRandomPercent(tx, roundId, percent, why, actorTag(actor));
      const subject = `round:${roundId}`;
      await unitOfWork.audit(tx, {
        scope: 'system',
        actor,
        action: 'set-random-share',
        subject,
        data: { percent },
      });
      return success({ percent });
    });
  };
