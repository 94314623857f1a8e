import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { measure, type MeansRefusal } from '../domain/means.ts';
import { loadCase } from './load-case.ts';
import type { TrackPorts } from './ports.ts';

export type EnterMeans = {
  readonly commandId: string;
  readonly caseId: string;
  /** Đồng per person per month, or points of form B1 to 2020. */
  readonly value: number;
  /** Why, when it is entered again. */
  readonly reason: string;
  readonly expectedVersion: number;
};
export type EnterMeansRefusal =
  | MeansRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'ALREADY_DECIDED'
  | 'CHANGE_REASON_MISSING'
  | 'COMMAND_OF_ANOTHER';
type Entered = { readonly caseId: string };

/** What a household has per person and month, held against the range of the pack. An earlier number stays. */
export const enterMeans =
  (ports: TrackPorts) =>
  async (actor: Actor, command: EnterMeans): Promise<Result<Entered, EnterMeansRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'enter-means', input };
    return ports.unitOfWork.once<Entered, EnterMeansRefusal>(once, async (tx) => {
      const found = await loadCase(ports, tx, actor, 'track.work', input.caseId);
      if (!found) return refuse('NOT_FOUND');
      const { of, range } = found;
      const measured = measure(range, input.value);
      if (!measured.ok) return measured;
      const reason = input.reason.normalize('NFC').trim().slice(0, 1000);
      if (of.measures.length > 0 && reason === '')
        return refuse('CHANGE_REASON_MISSING', { field: 'reason' });
      if (of.version !== expectedVersion) return refuse('STALE', { currentVersion: of.version });
      if (of.decision) return refuse('ALREADY_DECIDED');
      await ports.tracks.addMeasure(tx, of, measured.value, reason, actorTag(actor));
      await ports.keepClocks.stop(tx, actor, of.id, ports.keepClocks.today(), ['AVERAGE_RE_CHECK']);
      const scope = `commune:${of.roundId}:${of.communeId}`;
      const data = { outcome: measured.value.outcome, seq: of.measures.length + 1 };
      await ports.unitOfWork.audit(tx, {
        scope,
        actor,
        action: 'enter-means',
        subject: `track-case:${of.id}`,
        data,
      });
      return success({ caseId: of.id });
    });
  };
