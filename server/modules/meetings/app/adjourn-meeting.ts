import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AdjournKind } from '../domain/vocabulary.ts';
import {
  lockUnsealed,
  meetingChanged,
  meetingCommand,
  scopeOf,
  type CommandRefusal,
} from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type AdjournMeeting = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly kind: AdjournKind;
  /** Needed for OTHER. */
  readonly reason: string | null;
  readonly expectedVersion: number;
};
export type AdjournMeetingRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'ADJOURN_NEEDS_REASON'
  | 'TEXT_TOO_LONG'
  | 'NOTHING_LEFT_TO_ADJOURN';

const LONGEST = 500;

/**
 * The evening ends before its agenda does. What was decided stands and is sealed, what was not put to the meeting counts
 * as nothing. A question that is open is closed first: its base came to answer it.
 */
export const adjournMeeting =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, kind, reason, expectedVersion }: AdjournMeeting,
  ): Promise<Result<{ meetingId: string }, AdjournMeetingRefusal>> => {
    const { agenda, meetings, votes, unitOfWork, clock } = ports;
    const text = reason?.normalize('NFC').trim() || null;
    const input = { meetingId, kind, reason: text };
    const command = { commandId, actor, action: 'adjourn-meeting', input };
    return meetingCommand<{ meetingId: string }, AdjournMeetingRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      if (kind === 'OTHER' && text === null) return refuse('ADJOURN_NEEDS_REASON', { field: 'reason' });
      if ((text?.length ?? 0) > LONGEST) return refuse('TEXT_TOO_LONG', { field: 'reason', most: LONGEST });
      if (await votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      const undecided = await agenda.undecided(tx, meetingId);
      if (undecided === 0 && (await votes.closingAgreed(tx, meetingId)))
        return refuse('NOTHING_LEFT_TO_ADJOURN');
      const data = { kind, reason: text, undecided };
      const act = { meetingId, kind: 'ADJOURNED', n: null, m: null, passed: null, data } as const;
      await recordAct(ports, tx, actor, act);
      const over = { stageKind: 'ENDED', stageItemId: null, stagePage: 0, sealedAt: clock.now() } as const;
      await meetings.change(tx, meetingId, {
        ...{ state: 'SEALED', adjournKind: kind, adjournReason: text, ...over },
      });
      await unitOfWork.emit(tx, meetingChanged(meeting));
      const subject = scopeOf(meetingId);
      const entry = { scope: subject, actor, action: 'adjourn-meeting', subject, data: { kind, undecided } };
      await unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
