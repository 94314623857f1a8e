import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { RoundStore } from '../../rounds/index.ts';
import { DEFAULT_RANDOM_PERCENT } from '../domain/hand-out.ts';
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

/** The share is one for the round, so it is for a lead of the unit that appraises the whole of it. */
async function leads({ rounds, areas }: Ports, tx: Tx, actor: Actor, roundId: string): Promise<boolean> {
  const round = await rounds.find(tx, roundId);
  const area = round && (await areas.find(tx, round.appraisalAreaId ?? round.areaId));
  return !!area && can(actor, 'appraisal.lead', { areaPath: area.path, roundId });
}

/** Null when it is not yours to set. */
export const viewRandomShare =
  (ports: Ports) =>
  (actor: Actor, roundId: string): Promise<{ percent: number } | null> =>
    ports.unitOfWork.read(async (tx) => {
      if (!(await leads(ports, tx, actor, roundId))) return null;
      return { percent: (await ports.work.randomPercent(tx, roundId)) ?? DEFAULT_RANDOM_PERCENT };
    });

/** How many of a hundred next cases are handed out at random: set by a lead, with a reason; what was before stays. */
export const setRandomShare =
  (ports: Ports) =>
  async (
    actor: Actor,
    { commandId, roundId, percent, reason }: SetRandomShare,
  ): Promise<Result<{ percent: number }, SetRandomShareRefusal>> => {
    const { unitOfWork, work } = ports;
    if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
    if (!Number.isInteger(percent) || percent < 0 || percent > 100)
      return refuse('PERCENT_INVALID', { field: 'percent' });
    const why = reason.normalize('NFC').trim();
    if (why === '' || why.length > 500) return refuse('WORK_REASON_MISSING', { field: 'reason' });
    const once = { commandId, actor, action: 'set-random-share', input: { roundId, percent, reason: why } };
    return unitOfWork.once<{ percent: number }, SetRandomShareRefusal>(once, async (tx) => {
      if (!(await leads(ports, tx, actor, roundId))) return refuse('NOT_FOUND');
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
