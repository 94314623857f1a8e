import type { Action } from '../../../access/index.ts';
import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Command, Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

/** A command on a meeting: once per command id, in one transaction, and whoever listens looks again after the commit. */
export async function meetingCommand<T extends { meetingId: string }, C extends string>(
  { unitOfWork, live }: Pick<MeetingPorts, 'unitOfWork' | 'live'>,
  command: Command,
  work: (tx: Tx) => Promise<Result<T, C>>,
): Promise<Result<T, C | CommandRefusal>> {
  if (command.actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const result = await unitOfWork.once(command, work);
  if (result.ok) live.meetingChanged(result.value.meetingId);
  return result;
}

export const factsOf = ({ id: meetingId, areaPath, roundId }: Meeting) => ({ areaPath, roundId, meetingId });

/** The meeting, locked, if it is there and the actor may do this to it. */
export async function lockMeeting(
  { meetings }: Pick<MeetingPorts, 'meetings'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  meetingId: string,
): Promise<Result<Meeting, 'NOT_FOUND'>> {
  const meeting = await meetings.lock(tx, meetingId);
  return meeting && can(actor, action, factsOf(meeting)) ? success(meeting) : refuse('NOT_FOUND');
}

/** As `lockMeeting`, for commands that are over once the result is sealed. */
export async function lockUnsealed(
  ports: Pick<MeetingPorts, 'meetings'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  meetingId: string,
): Promise<Result<Meeting, 'NOT_FOUND' | 'MEETING_IS_SEALED'>> {
  const found = await lockMeeting(ports, tx, actor, action, meetingId);
  return found.ok && found.value.state === 'SEALED' ? refuse('MEETING_IS_SEALED') : found;
}

export const scopeOf = (meetingId: string): string => `meeting:${meetingId}`;

/** What later modules are told when the step of a village changed. */
export const meetingChanged = (meeting: Pick<Meeting, 'id' | 'roundId' | 'communeId' | 'villageId'>) => ({
  topic: 'meeting.changed',
  payload: {
    meetingId: meeting.id,
    roundId: meeting.roundId,
    communeId: meeting.communeId,
    villageId: meeting.villageId,
  },
});
