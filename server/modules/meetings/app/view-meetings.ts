import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { DeskState } from './desk-state.ts';
import { factsOf } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import { readDesks, seenBy, type ReadDesksPorts } from './read-desks.ts';

export type ViewMeetingsPorts = ReadDesksPorts &
  Pick<MeetingPorts, 'unitOfWork' | 'meetings' | 'attendees'> & { readonly areas: AreaStore };

/** Meetings as those see them who prepare and run them. What is not theirs is not there. */
export function viewMeetings(ports: ViewMeetingsPorts) {
  const { unitOfWork, meetings, attendees, areas } = ports;
  const desk = (meetingId: string): Promise<DeskState | null> =>
    unitOfWork.snapshot(async (tx) => (await readDesks(ports, tx, [meetingId]))[0] ?? null);
  return {
    /** Without a check of rights: for live states and for the answer to a command that was allowed. */
    desk,
    seenBy,
    mayView: async (actor: Actor, meetingId: string): Promise<boolean> => {
      const meeting = await unitOfWork.read((tx) => meetings.find(tx, meetingId));
      return meeting !== null && can(actor, 'meeting.view', factsOf(meeting));
    },
    meeting: async (actor: Actor, meetingId: string): Promise<DeskState | null> => {
      const found = await desk(meetingId);
      return found && can(actor, 'meeting.view', factsOf(found.meeting)) ? seenBy(actor, found) : null;
    },
    ofCommune: (actor: Actor, roundId: string, communeId: string): Promise<readonly DeskState[]> =>
      unitOfWork.snapshot(async (tx) => {
        const commune = await areas.find(tx, communeId);
        if (!commune || !can(actor, 'meeting.view', { areaPath: commune.path, roundId })) return [];
        const found = await readDesks(ports, tx, await meetings.idsOf(tx, roundId, communeId));
        return found.map((each) => seenBy(actor, each));
      }),
    /** For the answer to a command that was allowed. */
    attendee: async (attendeeId: string) => {
      const [attendee, events] = await unitOfWork.read(async (tx) => {
        const found = await attendees.find(tx, attendeeId);
        return [found, found ? await attendees.events(tx, [found.meetingId]) : []] as const;
      });
      if (!attendee) throw new Error(`no attendee ${attendeeId}`);
      return { attendee, events: events.filter((event) => event.attendeeId === attendeeId) };
    },
  };
}
