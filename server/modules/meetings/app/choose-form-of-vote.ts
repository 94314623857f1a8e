import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { FormOfVote } from '../domain/vocabulary.ts';
import { askMeeting, type AskedRefusal } from './ask-meeting.ts';
import { lockUnsealed, meetingCommand, type CommandRefusal } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type ChooseFormOfVote = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly form: FormOfVote;
  readonly agree: number;
  readonly expectedVersion: number;
};
export type ChooseFormOfVoteRefusal =
  | CommandRefusal
  | AskedRefusal
  | 'MEETING_IS_SEALED'
  | 'MEETING_NOT_IN_SESSION'
  | 'STALE'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'FORM_NOT_OFFERED'
  | 'SECRET_NOT_IN_PACK';

/** Phones have a question of their own (`recordPhoneConsent`). */
const isOffered = (form: FormOfVote): boolean => form === 'HAND_COUNT' || form === 'SECRET_BALLOT';

/** How the meeting votes is its own choice, by more than half of the hands; kept also when the answer is no. */
export const chooseFormOfVote =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, form, agree, expectedVersion }: ChooseFormOfVote,
  ): Promise<Result<{ meetingId: string }, ChooseFormOfVoteRefusal>> => {
    const command = { commandId, actor, action: 'choose-form-of-vote', input: { meetingId, form, agree } };
    return meetingCommand<{ meetingId: string }, ChooseFormOfVoteRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const meeting = found.value;
      if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
      if (!isOffered(form)) return refuse('FORM_NOT_OFFERED', { field: 'form' });
      if (await ports.votes.openOf(tx, meetingId)) return refuse('CLOSE_THE_QUESTION_FIRST');
      if (form === 'SECRET_BALLOT' && !(await loadRules(ports, tx, meeting)).pack.meeting.formOfVote.value)
        return refuse('SECRET_NOT_IN_PACK', { field: 'form' });
      const asked = await askMeeting(ports, tx, meeting, agree);
      if (!asked.ok) return asked;
      const { n, m, passed } = asked.value;
      const act = { meetingId, kind: 'FORM_OF_VOTE_CHOSEN', n, m, passed, data: { form } } as const;
      await recordAct(ports, tx, actor, act);
      // instead of phones, from the next question on
      await ports.meetings.change(tx, meetingId, passed ? { form, phoneConsent: false } : {});
      return success({ meetingId });
    });
  };
