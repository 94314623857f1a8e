import { createHash } from 'node:crypto';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay, termOf } from '../../calendar/index.ts';
import { loadCase } from './load-case.ts';
import type { TrackPorts } from './ports.ts';

export type RecordReCheck = {
  readonly commandId: string;
  readonly caseId: string;
  readonly startedOn: string;
  /** Who objects to what, in short. */
  readonly reason: string;
  readonly expectedVersion: number;
};
export type RecordReCheckRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'RECEIVED_DAY_INVALID'
  | 'CHANGE_REASON_MISSING'
  | 'TRACK_STEP_NOT_NOW'
  | 'COMMAND_OF_ANOTHER';
type Recorded = { readonly caseId: string };

/**
 * QĐ 24/2021 Đ.6: somebody objects to what was posted, so the means are checked again within the term of the rules. It begins
 * by this, never by a day, and ends when the means are entered again, the same or others. Nothing is granted meanwhile.
 */
export const recordReCheck =
  (ports: TrackPorts) =>
  async (actor: Actor, command: RecordReCheck): Promise<Result<Recorded, RecordReCheckRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion, ...input } = command;
    const once = { commandId, actor, action: 'record-track-re-check', input };
    return ports.unitOfWork.once<Recorded, RecordReCheckRefusal>(once, async (tx) => {
      const found = await loadCase(ports, tx, actor, 'track.work', input.caseId);
      if (!found) return refuse('NOT_FOUND');
      const { of, facts, commune, pack } = found;
      if (of.version !== expectedVersion) return refuse('STALE', { currentVersion: of.version });
      const posted = of.postings.at(-1)?.postedOn;
      const term = of.track === 'AVERAGE_LIVING' ? termOf(pack, 'AVERAGE_RE_CHECK') : null;
      if (!posted || !term || of.decision || facts.reCheckRuns) return refuse('TRACK_STEP_NOT_NOW');
      const { startedOn: day } = input;
      if (!isDay(day) || day > ports.keepClocks.today() || day < posted)
        return refuse('RECEIVED_DAY_INVALID', { day, field: 'startedOn' });
      const reason = input.reason.normalize('NFC').trim().slice(0, 1000);
      if (reason === '') return refuse('CHANGE_REASON_MISSING', { field: 'reason' });
      const { id, roundId, communeId, villageId } = of;
      const place = { roundId, communeId, villageId, provinceId: commune.path[0] ?? '' };
      const subject = {
        kind: 'AVERAGE_RE_CHECK',
        subjectKind: 'TRACK_CASE',
        subjectId: id,
        ...place,
      } as const;
      await ports.keepClocks.start(tx, actor, subject, term, day);
      const scope = `commune:${roundId}:${communeId}`;
      const entry = { scope, actor, action: 'record-track-re-check', subject: `track-case:${id}` };
      await ports.tracks.addReCheck(tx, of, { startedOn: day, reason }, actorTag(actor));
      // who objects to what holds a name: the log keeps the hash
      const reasonSha256 = createHash('sha256').update(reason).digest('hex');
      await ports.unitOfWork.audit(tx, { ...entry, data: { day, reasonSha256 } });
      return success({ caseId: id });
    });
  };
