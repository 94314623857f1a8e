import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { QuorumShare } from '../domain/quorum.ts';
import type { QuorumBase, QuorumMode, VotersBy } from '../domain/vocabulary.ts';
import type { CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type SetAttendanceRule = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly mode: QuorumMode;
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: string;
  readonly base: QuorumBase;
  /** Who said so: regulation of the village, number, date. */
  readonly source: string;
  readonly votersBy: VotersBy;
  /** 0: nothing was set yet. */
  readonly expectedVersion: number;
};
type At = { readonly roundId: string; readonly communeId: string };
export type SetAttendanceRuleRefusal =
  CommandRefusal | 'STALE' | 'QUORUM_INVALID' | 'QUORUM_NEEDS_SOURCE' | 'PACK_HAS_QUORUM';
export type AttendanceRulePorts = Pick<
  MeetingPorts,
  'attendanceRules' | 'rounds' | 'packs' | 'unitOfWork' | 'meetings' | 'live'
> & { readonly areas: AreaStore };

const LARGEST = 1000;
const LONGEST = 500;

function shareOf({ numerator, denominator, comparison }: SetAttendanceRule): QuorumShare | null {
  const whole = [numerator, denominator].every((n) => Number.isInteger(n) && n >= 1 && n <= LARGEST);
  if (!whole || (comparison !== '>' && comparison !== '>=')) return null;
  const possible = comparison === '>' ? numerator < denominator : numerator <= denominator;
  return possible ? { numerator, denominator, comparison } : null;
}

const isSameShare = (a: QuorumShare, b: QuorumShare): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator && a.comparison === b.comparison;

/** Whoever has a meeting of the commune open sees the new rule: their state has to be a newer one. */
async function raiseMeetings(
  meetings: MeetingPorts['meetings'],
  tx: Tx,
  { roundId, communeId }: At,
): Promise<void> {
  for (const id of await meetings.idsOf(tx, roundId, communeId)) {
    const meeting = await meetings.lock(tx, id);
    if (meeting && meeting.state !== 'SEALED') await meetings.change(tx, id, {});
  }
}

async function decide(
  { attendanceRules, rounds, packs, areas, unitOfWork, meetings }: AttendanceRulePorts,
  tx: Tx,
  actor: Actor,
  command: SetAttendanceRule,
): Promise<Result<At, SetAttendanceRuleRefusal>> {
  const { roundId, communeId, mode, base, source, votersBy, expectedVersion } = command;
  const area = await areas.find(tx, communeId);
  const commune = await rounds.lockCommune(tx, roundId, communeId);
  const round = await rounds.find(tx, roundId);
  if (!area || !commune || !round || !can(actor, 'attendance.set', { areaPath: area.path, roundId }))
    return refuse('NOT_FOUND');
  const share = shareOf(command);
  if (!share) return refuse('QUORUM_INVALID', { field: 'numerator' });
  if ((mode !== 'OFF' && source === '') || source.length > LONGEST)
    return refuse('QUORUM_NEEDS_SOURCE', { field: 'source', most: LONGEST });
  const law = (await packs.find(tx, round.rulePackId, round.rulePackVersion))?.pack.meeting.quorum.value;
  if (law && !(isSameShare(law, share) && law.base === base)) return refuse('PACK_HAS_QUORUM');
  const version = (await attendanceRules.find(tx, roundId, communeId))?.version ?? 0;
  if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
  const rule = { quorum: { mode, share, base, source }, votersBy, version: version + 1 };
  await attendanceRules.save(tx, { roundId, communeId }, rule);
  await raiseMeetings(meetings, tx, { roundId, communeId });
  const data = { mode, ...share, base, votersBy, version: version + 1 };
  const scope = `commune:${roundId}:${communeId}`;
  await unitOfWork.audit(tx, {
    scope,
    actor,
    action: 'set-attendance-rule',
    subject: `round:${roundId}`,
    data,
  });
  return success({ roundId, communeId });
}

/** Quorum and whose vote counts, for the meetings of a commune. QĐ 24/2021 has no quorum; villages have their own. */
export const setAttendanceRule =
  (ports: AttendanceRulePorts) =>
  async (actor: Actor, command: SetAttendanceRule): Promise<Result<At, SetAttendanceRuleRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const source = command.source.normalize('NFC').trim();
    const once = { commandId, actor, action: 'set-attendance-rule', input };
    const done = await ports.unitOfWork.once<At, SetAttendanceRuleRefusal>(once, (tx) =>
      decide(ports, tx, actor, { ...command, source }),
    );
    if (!done.ok) return done;
    const { roundId, communeId } = command;
    const meetings = await ports.unitOfWork.read((tx) => ports.meetings.idsOf(tx, roundId, communeId));
    for (const id of meetings) ports.live.meetingChanged(id);
    return done;
  };
