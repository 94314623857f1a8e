import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { CounterNo, CountingState } from '../domain/two-counters.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { factsOf } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

/** A counter's own standing. Of the other one only whether their number is in, never the number. */
export type MyCount = {
  readonly motionId: string;
  readonly counterNo: CounterNo;
  readonly state: CountingState;
  readonly attempt: number;
  /** Sent for this attempt. */
  readonly mine: Counts | null;
  /** Sent for the attempt before. */
  readonly before: Counts | null;
};

export const viewMyCount =
  ({ unitOfWork, votes, meetings, links, counting }: MeetingPorts) =>
  (actor: Actor, motionId: string): Promise<MyCount | null> =>
    unitOfWork.snapshot(async (tx) => {
      const motion = await votes.find(tx, motionId);
      const meeting = motion && (await meetings.find(tx, motion.meetingId));
      if (!meeting || actor.kind !== 'MEETING' || !can(actor, 'hands.count', factsOf(meeting))) return null;
      const counterNo = (await links.find(tx, actor.accessId))?.counterNo;
      if (!counterNo || motion.counters !== 2) return null;
      const { state, attempt, counts } = await counting.counting(tx, motionId);
      const of = (at: number): Counts | null =>
        counts.find((count) => count.attempt === at && count.counterNo === counterNo) ?? null;
      return { motionId, counterNo, state, attempt, mine: of(attempt), before: of(attempt - 1) };
    });
