import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { ReadCase, ReadingStore, ReadVote } from './reading-store.ts';

/** Without a check of rights, for fields of what the actor already holds; several at once. */
export function viewReadings({ unitOfWork, readings }: { unitOfWork: UnitOfWork; readings: ReadingStore }) {
  return {
    cases: (ids: readonly string[]): Promise<readonly ReadCase[]> =>
      unitOfWork.read((tx) => readings.cases(tx, ids)),
    votes: (motionIds: readonly string[]): Promise<readonly ReadVote[]> =>
      unitOfWork.read((tx) => readings.votes(tx, motionIds)),
  };
}
