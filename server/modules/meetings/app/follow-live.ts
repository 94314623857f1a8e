import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { HallReader } from './hall-reader.ts';

export type FollowLivePorts = {
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
  readonly halls: Pick<HallReader, 'pulses'>;
  /** Meetings that somebody listens to. */
  readonly listenedTo: () => readonly string[];
  readonly changed: (meetingId: string) => void;
};

/**
 * Looks each second whether a meeting that somebody listens to has moved since the last look, and says "look again" if
 * so: what a lost poke, or another process, left unsaid. One statement for all of them; silent when nothing moved.
 */
export function followLive({ unitOfWork, halls, listenedTo, changed }: FollowLivePorts) {
  let last = new Map<string, string>();
  return async (): Promise<void> => {
    const ids = listenedTo();
    if (ids.length === 0) {
      last = new Map();
      return;
    }
    const pulses = await unitOfWork.read((tx) => halls.pulses(tx, ids));
    const now = new Map(pulses.map((pulse) => [pulse.meetingId, `${pulse.version}|${pulse.phones}`]));
    for (const [meetingId, pulse] of now) if (last.get(meetingId) !== pulse) changed(meetingId);
    last = now;
  };
}
