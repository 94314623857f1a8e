import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { AppraisalStore, CommuneKey } from './appraisal-store.ts';

export type RefreshCasesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly appraisals: AppraisalStore;
  /** What is counted beside: risk and due days. */
  readonly count?: (tx: Tx, key: CommuneKey) => Promise<boolean>;
  /** Somebody may be looking at the board of this round. */
  readonly changed: (roundId: string) => void;
};

/** After a meeting's decision or a report: the queue follows, from the decisions, however often it is told. */
export const refreshCases =
  ({ unitOfWork, appraisals, count, changed }: RefreshCasesPorts) =>
  async ({ roundId, communeId }: CommuneKey): Promise<void> => {
    const key = { roundId, communeId };
    const moved = await unitOfWork.run(async (tx) => {
      const moved = await appraisals.refresh(tx, key);
      const counted = (await count?.(tx, key)) ?? false;
      if (moved || counted) await unitOfWork.emit(tx, { topic: 'appraisal.changed', payload: key });
      return success(moved || counted);
    });
    if (moved.ok && moved.value) changed(roundId);
  };
