import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type RecordPhoneConsent = {
  readonly commandId: string;
  readonly meetingId: string;
  /** Hands for answering by phone, of everybody present who counts. */
  readonly agree: number;
  readonly expectedVersion: number;
};
export type RecordPhoneConsentRefusal =
  CommandRefusal | AskedRefusal | 'MEETING_IS_SEALED' | 'MEETING_NOT_IN_SESSION' | 'STALE';

/** Whether the meeting wants phones. Its hands are kept with the answer, also when the answer is no. */
export const recordPhoneConsent =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, agree, expectedVersion }: RecordPhoneConsent,
  ): Promise<Result<{ meetingId: string }, RecordPhoneConsentRefusal>> => {
    const { meetings, unitOfWork } = ports;
    const command = { commandId, actor, action: 'record-phone-consent', input: { meetingId, agree } };
    return meetingCommand<{ meetingId: string }, RecordPhoneConsentRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      const asked = await askMeeting(ports, tx, meeting, agree);
      if (!asked.ok) return asked;
      const { m: base, passed: phoneConsent, share } = asked.value;
      const form = phoneConsent ? 'MIXED' : 'HAND_COUNT';
      const hands = { phoneConsentAgree: agree, phoneConsentBase: base };
      await meetings.change(tx, meetingId, { phoneConsent, form, ...hands });
      const act = { meetingId, kind: 'PHONE_CONSENT', n: agree, m: base, passed: phoneConsent } as const;
      await recordAct(ports, tx, actor, { ...act, data: {} });
      const scope = scopeOf(meetingId);
      const data = { agree, base, share, phoneConsent };
      const entry = { scope, actor, action: 'record-phone-consent', subject: scope, data };
      await unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
