import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay, termOf } from '../../calendar/index.ts';
import { stepsOf } from '../domain/steps.ts';
import { loadCase, type LoadedCase } from './load-case.ts';
import type { TrackPorts } from './ports.ts';

export type RecordTrackPosting = {
  readonly commandId: string;
  readonly caseId: string;
  readonly postedOn: string;
  readonly expectedVersion: number;
};
export type RecordTrackPostingRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'RECEIVED_DAY_INVALID'
  | 'TRACK_STEP_NOT_NOW'
  | 'COMMAND_OF_ANOTHER';
type Posted = { readonly caseId: string };

async function startClock(
  { keepClocks }: TrackPorts,
  tx: Tx,
  actor: Actor,
  { of, commune, pack }: LoadedCase,
  on: string,
) {
  const kind = of.track === 'AVERAGE_LIVING' ? 'AVERAGE_POSTING' : 'POSTING';
  const term = termOf(pack, kind);
  if (!term) return;
  const { id, roundId, communeId, villageId } = of;
  const subject = {
    subjectKind: 'TRACK_CASE',
    subjectId: id,
    roundId,
    communeId,
    villageId,
    provinceId: commune.path[0] ?? '',
  };
  await keepClocks.start(tx, actor, { kind, ...subject }, term, on);
}

/** The result hangs out at the village house and the commune office from this day; the clock of posting begins. */
export const recordTrackPosting =
  (ports: TrackPorts) =>
  async (actor: Actor, command: RecordTrackPosting): Promise<Result<Posted, RecordTrackPostingRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'record-track-posting', input };
    return ports.unitOfWork.once<Posted, RecordTrackPostingRefusal>(once, async (tx) => {
      const found = await loadCase(ports, tx, actor, 'track.work', input.caseId);
      if (!found) return refuse('NOT_FOUND');
      const { of, facts } = found;
      const { postedOn: day } = input;
      if (!isDay(day) || day > ports.keepClocks.today() || day < of.receivedOn)
        return refuse('RECEIVED_DAY_INVALID', { day, field: 'postedOn' });
      if (of.version !== expectedVersion) return refuse('STALE', { currentVersion: of.version });
      const current = stepsOf(facts).find(({ state }) => state === 'CURRENT');
      if (current?.missing !== 'POSTED') return refuse('TRACK_STEP_NOT_NOW');
      await ports.tracks.addPosting(tx, of, day, actorTag(actor));
      await startClock(ports, tx, actor, found, day);
      const scope = `commune:${of.roundId}:${of.communeId}`;
      const subject = `track-case:${of.id}`;
      await ports.unitOfWork.audit(tx, {
        scope,
        actor,
        action: 'record-track-posting',
        subject,
        data: { day },
      });
      return success({ caseId: of.id });
    });
  };
