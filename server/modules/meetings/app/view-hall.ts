import type { Actor } from '../../../kernel/actor.ts';
import { normalizeCode } from '../../../kernel/ids.ts';
import { publicHall, type HallMotion, type HallState, type HallTurnout } from './hall-state.ts';
import type { HallReader } from './hall-reader.ts';
import type { MeetingPorts } from './ports.ts';

export type ViewHallPorts = Pick<MeetingPorts, 'unitOfWork' | 'meetings' | 'votes' | 'clock'> & {
  readonly halls: HallReader;
};

export type MyVote = {
  readonly motionId: string;
  readonly entitled: boolean;
  readonly standsAside: boolean;
  readonly lastN: number;
};

/** What anybody may see who knows the meeting's code. */
export function viewHall({ unitOfWork, meetings, votes, clock, halls }: ViewHallPorts) {
  const meetingIdOf = (code: string): Promise<string | null> =>
    unitOfWork.read(async (tx) => {
      const plain = normalizeCode(code);
      return plain.length === 6 ? ((await meetings.findByCode(tx, plain))?.id ?? null) : null;
    });
  const hallOf = async (meetingId: string): Promise<HallState | null> => {
    const hall = await unitOfWork.snapshot(async (tx) => (await halls.halls(tx, [meetingId])).get(meetingId));
    return hall ? publicHall(hall, clock.now()) : null;
  };
  const turnoutOf = (meetingId: string): Promise<HallTurnout> =>
    unitOfWork.read((tx) => halls.turnout(tx, meetingId));
  return {
    meetingIdOf,
    hallOf,
    turnoutOf,
    /** Without a check of rights: for the answer to a command that was allowed. */
    motion: async (motionId: string): Promise<HallMotion> => {
      const motion = await unitOfWork.read((tx) => halls.motion(tx, motionId));
      if (!motion) throw new Error(`no motion ${motionId}`);
      return motion;
    },
    /** A phone's own standing: may it answer, and which of its numbers arrived. Never what it said. */
    myVote: async (actor: Actor, motionId: string): Promise<MyVote | null> => {
      if (actor.kind !== 'PHONE') return null;
      const standing = await unitOfWork.read((tx) => votes.standing(tx, motionId, actor.attendeeId));
      if (!standing) return null;
      const { counted, standsAside } = standing;
      return { motionId, entitled: counted !== null, standsAside, lastN: counted ?? 0 };
    },
  };
}
