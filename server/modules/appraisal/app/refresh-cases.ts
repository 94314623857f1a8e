import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { AppraisalStore, CommuneKey } from './appraisal-store.ts';

export type RefreshCasesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly appraisals: AppraisalStore;
  /** Somebody may be looking at the board of this round. */
  readonly changed: (roundId: string) => void;
};

/** After a meeting's decision or a report: the queue follows, from the decisions, however often it is told. */
export const refreshCases =
  ({ unitOfWork, appraisals, changed }: RefreshCasesPorts) =>
  async ({ roundId, communeId }: CommuneKey): Promise<void> => {
    const moved = await unitOfWork.run(async (tx) =>
      success(await appraisals.refresh(tx, { roundId, communeId })),
    );
    if (moved.ok && moved.value) changed(roundId);
  };
