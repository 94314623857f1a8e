import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { deriveTally } from '../domain/derive-tally.ts';
import type { CommuneKey, TallyStore } from './tally-store.ts';

export type RecomputeTallyPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly tallies: TallyStore;
  /** Somebody may be looking. */
  readonly changed: (key: CommuneKey) => void;
};

export type RecomputeTally = CommuneKey & {
  /** Absent: every village of the commune. */
  readonly villageId?: string | null;
};

/**
 * Inside a transaction: derives the lines anew from the cases and their newest decisions. Nothing is ever added to what
 * stood there, so events in any order, any number of times, give the same. The lock comes first and the reading in a
 * later statement: whoever waited reads what the one before committed.
 */
export const recomputeWithin =
  (tallies: TallyStore) =>
  async (tx: Tx, { villageId = null, ...key }: RecomputeTally): Promise<boolean> => {
    await tallies.lockCommune(tx, key);
    const byVillage = await tallies.casesByVillage(tx, key, villageId);
    const forms = [...byVillage].map(([id, cases]) => ({ villageId: id, forms: deriveTally(cases) }));
    await tallies.writeForms(tx, key, forms);
    return tallies.raiseVersion(tx, key);
  };

/** What happens on every event that may have changed a commune's tally. */
export const recomputeTally =
  ({ unitOfWork, tallies, changed }: RecomputeTallyPorts) =>
  async (at: RecomputeTally): Promise<void> => {
    const { roundId, communeId } = at;
    const raised = await unitOfWork.run(async (tx) => success(await recomputeWithin(tallies)(tx, at)));
    if (raised.ok && raised.value) changed({ roundId, communeId });
  };
