import type { ApiContext } from '../../../platform/graphql/index.ts';
import type { Doors } from './doors.ts';
import { meetingObject } from './meeting-object.ts';

/** A success that carries the meeting as the actor may see it. */
export const withMeeting =
  (doors: Pick<Doors, 'meetings'>) =>
  <T extends object>(context: ApiContext, Type: new () => T) =>
  async ({ meetingId }: { readonly meetingId: string }): Promise<T> => {
    const desk = await doors.meetings.desk(meetingId);
    if (!desk) throw new Error(`no meeting ${meetingId}`);
    const meeting = meetingObject(doors.meetings.seenBy(context.actor, desk), context.language);
    return Object.assign(new Type(), { meeting });
  };
