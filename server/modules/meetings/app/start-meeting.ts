import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { holdOpen } from '../../rounds/index.ts';
import { addressAtStart } from '../domain/join-address.ts';
import { checkQuorum, type QuorumRefusal } from './check-quorum.ts';
import {
  lockUnsealed,
  meetingChanged,
  meetingCommand,
  scopeOf,
  type CommandRefusal,
} from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type StartMeeting = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly expectedVersion: number;
};
export type StartMeetingRefusal =
  | CommandRefusal
  | QuorumRefusal
  | 'MEETING_IS_SEALED'
  | 'MEETING_IS_ON_PAPER'
  | 'STALE'
  | 'DISK_NEARLY_FULL'
  | 'COMMUNE_HAS_REPORTED';

/** An evening writes some tens of megabytes; a disk that fills up in the middle of it would lose the rest of the evening. */
export const LEAST_FREE_MEGABYTES = 500;

/** Opens the evening. Started once, it stays started: starting again changes nothing. */
export const startMeeting =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, expectedVersion }: StartMeeting,
  ): Promise<Result<{ meetingId: string }, StartMeetingRefusal>> => {
    const command = { commandId, actor, action: 'start-meeting', input: { meetingId } };
    return meetingCommand<{ meetingId: string }, StartMeetingRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const { state, version, joinBase: chosen } = found.value;
      if (state === 'IN_SESSION') return success({ meetingId });
      if (found.value.kind === 'PAPER') return refuse('MEETING_IS_ON_PAPER');
      if (version !== expectedVersion) return refuse('STALE', { currentVersion: version });
      const free = await ports.freeMegabytes();
      if (free < LEAST_FREE_MEGABYTES)
        return refuse('DISK_NEARLY_FULL', { free, least: LEAST_FREE_MEGABYTES });
      const { roundId, communeId, villageId, kind } = found.value;
      const held = kind === 'REHEARSAL' ? null : await holdOpen(tx, roundId, communeId, { villageId });
      if (held?.ok === false) return held;
      const quorum = await checkQuorum(ports, tx, actor, found.value, 'START');
      if (!quorum.ok) return quorum;
      const joinBase = addressAtStart(chosen, ports.joinAddresses());
      const startedAt = ports.clock.now();
      await ports.meetings.change(tx, meetingId, { state: 'IN_SESSION', startedAt, joinBase });
      await ports.unitOfWork.emit(tx, meetingChanged(found.value));
      const subject = scopeOf(meetingId);
      await ports.unitOfWork.audit(tx, { scope: subject, actor, action: 'start-meeting', subject });
      return success({ meetingId });
    });
  };
