import type { OpenBallot } from '../domain/count-ballots.ts';
import type { Choice } from '../domain/vocabulary.ts';

/**
 * The key of an open motion lives outside the database and outside its backups, so that rows, dead tuples and the log of
 * Postgres tell nobody's choice. It is gone when the motion is closed.
 */
export interface MotionKeys {
  /** Makes the key and has it on disk before it returns. */
  make(motionId: string): Promise<void>;
  /** The choice, encrypted for this ballot alone; null when there is no key. */
  seal(motionId: string, attendeeId: string, n: number, choice: Choice): Promise<Buffer | null>;
  /** Reads the ballots of the motion; null when there is no key. */
  opener(motionId: string): Promise<OpenBallot | null>;
  destroy(motionId: string): Promise<void>;
  /** Deletes every key except those of motions that are open: what a crash between commit and delete left behind. */
  keepOnly(openMotionIds: readonly string[]): Promise<void>;
}
