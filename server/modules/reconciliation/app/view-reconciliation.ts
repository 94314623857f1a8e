import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { CommuneKey } from '../../tally/index.ts';
import type { CorrectionEntry } from '../domain/discrepancy.ts';
import { openingsOf } from './find-in-openings.ts';
import { judgeWithin, type JudgedDiscrepancy } from './judge-discrepancies.ts';
import type { ReconciliationPorts } from './reconciliation-command.ts';
import type { OpeningAdjustment, OpeningFigure } from './reconciliation-store.ts';

export type CommuneReconciliation = CommuneKey & {
  readonly discrepancies: readonly JudgedDiscrepancy[];
  /** All that was ever answered, the oldest first; also to what does not stand any more. */
  readonly corrections: readonly CorrectionEntry[];
  readonly openings: readonly OpeningFigure[];
  readonly adjustments: readonly OpeningAdjustment[];
  readonly frozen: boolean;
};

/** What both sides see of the answers. */
export type Corrections = Pick<CommuneReconciliation, 'corrections' | 'adjustments'>;
const NONE: Corrections = { corrections: [], adjustments: [] };

export const viewReconciliation = (ports: ReconciliationPorts) => ({
  /** For the commune. Null: not in the round, or not yours. */
  ofCommune: (actor: Actor, { roundId, communeId }: CommuneKey): Promise<CommuneReconciliation | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const key = { roundId, communeId };
      const head = await ports.reconciliations.head(tx, key);
      if (!head || !can(actor, 'discrepancy.view', { areaPath: head.areaPath, roundId })) return null;
      return {
        ...key,
        discrepancies: await judgeWithin(ports, tx, key),
        corrections: await ports.reconciliations.corrections(tx, key),
        openings: await openingsOf(ports, tx, key),
        adjustments: await ports.reconciliations.adjustments(tx, key),
        frozen: head.frozen,
      };
    }),
  /** For the commune at any time, for the tier above once the commune has reported. */
  corrections: (actor: Actor, { roundId, communeId }: CommuneKey): Promise<Corrections> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const key = { roundId, communeId };
      const head = await ports.reconciliations.head(tx, key);
      const facts = head && { areaPath: head.areaPath, roundId };
      if (!facts || !can(actor, 'correction.view', facts)) return NONE;
      const ofThis = can(actor, 'discrepancy.view', facts);
      if (!ofThis && !head.reportedAt) return NONE;
      const corrections = await ports.reconciliations.corrections(tx, key);
      return { corrections, adjustments: await ports.reconciliations.adjustments(tx, key) };
    }),
});
