import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { MeetingOfMinutes } from './minutes-store.ts';
import type { MinutesPorts } from './ports.ts';

export type CommandRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

export const scopeOf = (meetingId: string): string => `meeting:${meetingId}`;

/** What later modules and boards are told when the minutes of a meeting are further. */
export const minutesChanged = ({ id, roundId, communeId, villageId }: MeetingOfMinutes) => ({
  topic: 'meeting.changed',
  payload: { meetingId: id, roundId, communeId, villageId },
});

const mayDo = (actor: Actor, action: Action, { areaPath, roundId, id }: MeetingOfMinutes): boolean =>
  can(actor, action, { areaPath, roundId, meetingId: id });

/** The meeting, if it is there and the actor may do this; `lock` holds it until the transaction ends. */
export async function findMeeting(
  { minutes }: Pick<MinutesPorts, 'minutes'>,
  tx: Tx,
  actor: Actor,
  of: { readonly action: Action; readonly meetingId: string; readonly lock?: boolean },
): Promise<Result<MeetingOfMinutes, 'NOT_SIGNED_IN' | 'NOT_FOUND'>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const meeting = await (of.lock ? minutes.lockMeeting(tx, of.meetingId) : minutes.meeting(tx, of.meetingId));
  return meeting && mayDo(actor, of.action, meeting) ? success(meeting) : refuse('NOT_FOUND');
}
