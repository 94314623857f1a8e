import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isAgreed } from '../../rounds/index.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';

export type RecordPhoneConsent = {
  readonly commandId: string;
  readonly meetingId: string;
  /** Hands for answering by phone, of everybody present who counts. */
  readonly agree: number;
  readonly expectedVersion: number;
};
export type RecordPhoneConsentRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'MEETING_NOT_IN_SESSION'
  | 'STALE'
  | 'NOBODY_PRESENT'
  | 'HANDS_MORE_THAN_PRESENT'
  | 'HANDS_INVALID';

/** The form of the vote is the meeting's choice: more than half (NĐ 59/2023 by analogy), where the pack says nothing else. */
const MORE_THAN_HALF = { numerator: 1, denominator: 2, comparison: '>' } as const;

/** Whether the meeting wants phones. Its hands are kept with the answer, also when the answer is no. */
export const recordPhoneConsent =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, agree, expectedVersion }: RecordPhoneConsent,
  ): Promise<Result<{ meetingId: string }, RecordPhoneConsentRefusal>> => {
    const { attendees, meetings, unitOfWork } = ports;
    const command = { commandId, actor, action: 'record-phone-consent', input: { meetingId, agree } };
    return meetingCommand<{ meetingId: string }, RecordPhoneConsentRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      const base = (await attendees.voters(tx, meetingId)).length;
      if (base === 0) return refuse('NOBODY_PRESENT');
      if (!Number.isInteger(agree) || agree < 0) return refuse('HANDS_INVALID', { field: 'agree' });
      if (agree > base) return refuse('HANDS_MORE_THAN_PRESENT', { counted: agree, base });
      const { pack } = await loadRules(ports, tx, meeting);
      const share = pack.meeting.formOfVote.value?.share ?? MORE_THAN_HALF;
      const verdict = isAgreed({ agree, base, share });
      const phoneConsent = verdict.ok && verdict.value;
      const form = phoneConsent ? 'MIXED' : 'HAND_COUNT';
      const hands = { phoneConsentAgree: agree, phoneConsentBase: base };
      await meetings.change(tx, meetingId, { phoneConsent, form, ...hands });
      const scope = scopeOf(meetingId);
      const data = { agree, base, share, phoneConsent };
      const entry = { scope, actor, action: 'record-phone-consent', subject: scope, data };
      await unitOfWork.audit(tx, entry);
      return success({ meetingId });
    });
  };
