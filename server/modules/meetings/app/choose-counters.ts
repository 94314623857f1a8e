import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type ChooseCounters = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly counters: number;
  readonly expectedVersion: number;
};
export type ChooseCountersRefusal =
  CommandRefusal | 'MEETING_IS_SEALED' | 'STALE' | 'CLOSE_THE_QUESTION_FIRST' | 'COUNTERS_INVALID';

/** One person counts the hands, or two apart on two devices; from the next question on, and in the minutes. */
export const chooseCounters =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, counters, expectedVersion }: ChooseCounters,
  ): Promise<Result<{ meetingId: string }, ChooseCountersRefusal>> => {
    const command = { commandId, actor, action: 'choose-counters', input: { meetingId, counters } };
    return meetingCommand<{ meetingId: string }, ChooseCountersRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      if (found.value.version !== expectedVersion)
        return refuse('STALE', { currentVersion: found.value.version });
      if (counters !== 1 && counters !== 2) return refuse('COUNTERS_INVALID', { field: 'counters' });
      if (await ports.votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      if (found.value.counters === counters) return success({ meetingId });
      const act = { meetingId, kind: 'COUNTERS_CHOSEN', n: null, m: null, passed: null } as const;
      await recordAct(ports, tx, actor, { ...act, data: { counters } });
      await ports.meetings.change(tx, meetingId, { counters });
      return success({ meetingId });
    });
  };
