import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CountScreen } from '../domain/vocabulary.ts';
import { factsOf, meetingCommand, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type CountHandsOn = {
  readonly commandId: string;
  readonly motionId: string;
  readonly screen: CountScreen;
};
export type CountingHere = { readonly motionId: string; readonly meetingId: string };
export type CountHandsOnRefusal = CommandRefusal | 'MOTION_IS_CLOSED';

/** Hands are counted on one screen at a time: the other one says so, and may take over. No number is kept here. */
export const countHandsOn =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, motionId, screen }: CountHandsOn,
  ): Promise<Result<CountingHere, CountHandsOnRefusal>> => {
    const command = { commandId, actor, action: 'count-hands-on', input: { motionId, screen } };
    return meetingCommand<CountingHere, CountHandsOnRefusal>(ports, command, async (tx) => {
      const known = await ports.votes.find(tx, motionId);
      const meeting = known && (await ports.meetings.find(tx, known.meetingId));
      if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
      if (!(await ports.votes.holdOpen(tx, motionId))) return refuse('MOTION_IS_CLOSED');
      await ports.meetings.lock(tx, meeting.id);
      await ports.votes.countOn(tx, motionId, screen);
      await ports.meetings.change(tx, meeting.id, {});
      return success({ motionId, meetingId: meeting.id });
    });
  };
