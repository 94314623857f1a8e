import type { Clock, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { addDays, dayInVietnam } from '../../calendar/index.ts';
import { ANCHOR_START, anchorHash, type Sha256 } from '../domain/anchor.ts';
import type { AuditStore } from './audit-store.ts';

export type AnchorPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditStore;
  readonly clock: Clock;
  readonly sha256: Sha256;
};

/**
 * The anchor of the day that has ended, once; false: it is there, or there is nothing to anchor. Days on which no server ran have
 * none and get none: what the chains were then, nobody can know today.
 */
export const makeAnchor =
  ({ unitOfWork, audit, clock, sha256 }: AnchorPorts) =>
  async (): Promise<boolean> => {
    const today = dayInVietnam(clock.now());
    const day = addDays(today, -1);
    const made = await unitOfWork.run<boolean, never>(async (tx) => {
      await audit.lockAnchors(tx);
      const [last] = await audit.anchors(tx, 1);
      if (last && last.day >= day) return success(false);
      if (!(await audit.hasEntriesBefore(tx, new Date(`${today}T00:00:00+07:00`)))) return success(false);
      const ends = new Map((await audit.anchoredEnds(tx)).map((end) => [end.scope, end]));
      const grown = await audit.grownEnds(tx, [...ends.values()]);
      for (const end of grown) ends.set(end.scope, end);
      const all = [...ends.values()];
      const prevHash = last?.hash ?? ANCHOR_START;
      const entries = all.reduce((sum, { seq }) => sum + seq, 0);
      const hash = anchorHash(sha256, day, prevHash, all);
      await audit.addAnchor(tx, { day, chains: all.length, entries, prevHash, hash }, grown);
      return success(true);
    });
    return made.ok && made.value;
  };
