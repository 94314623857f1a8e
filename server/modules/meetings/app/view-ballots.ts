import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { HallReader } from './hall-reader.ts';
import type { HallItem, HallState } from './hall-state.ts';
import { factsOf } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

/** What a printed sheet says; one for everybody in the base. */
export type Ballots = {
  readonly hall: Pick<HallState, 'villageName' | 'communeName' | 'year' | 'code'>;
  readonly item: HallItem;
  readonly sheets: number;
};
export type ViewBallotsRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'NOBODY_PRESENT';

/** As many sheets as people answer: the frozen base of the open question, else who is here and counts. */
export const viewBallots =
  ({
    unitOfWork,
    meetings,
    halls,
  }: Pick<MeetingPorts, 'unitOfWork' | 'meetings'> & { readonly halls: HallReader }) =>
  (
    actor: Actor,
    { meetingId, itemId }: { meetingId: string; itemId: string },
  ): Promise<Result<Ballots, ViewBallotsRefusal>> =>
    unitOfWork.snapshot<Result<Ballots, ViewBallotsRefusal>>(async (tx) => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const meeting = await meetings.find(tx, meetingId);
      if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
      const hall = (await halls.halls(tx, [meetingId])).get(meetingId);
      const item = hall?.agenda.find(({ id }) => id === itemId);
      if (!hall || !item) return refuse('NOT_FOUND');
      const open = hall.motion?.state === 'OPEN' && hall.motion.itemId === itemId ? hall.motion : null;
      const sheets = open?.base ?? hall.attendance.counted;
      return sheets > 0 ? success({ hall, item, sheets }) : refuse('NOBODY_PRESENT');
    });
