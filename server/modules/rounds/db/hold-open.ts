import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { query } from '../../../platform/db/index.ts';

/** What a command is about to change; nothing named: anything in the commune. */
export type HeldSubject = {
  readonly villageId?: string | null;
  readonly caseId?: string | null;
  readonly householdId?: string | null;
};

/** FOR SHARE: many commands at a time, and the report waits for all of them. */
const HOLD = `SELECT frozen_at IS NOT NULL AS frozen FROM round_commune WHERE round_id = $1 AND commune_id = $2 FOR SHARE`;

const OPENED_AGAIN = `
  SELECT 1 FROM dossier_opening o WHERE o.round_id = $1 AND o.commune_id = $2 AND o.answered_at IS NULL
    AND ((o.case_id IS NULL AND o.village_id = $3)
         OR o.case_id = $4 OR o.case_id IN (SELECT id FROM review_case WHERE round_id = $1 AND household_id = $5))`;

/**
 * Holds a commune of a round open until the transaction ends: the report cannot slip in between. A commune that has
 * reported stands still, but for what the tier above has given back. The lock first, the reading in a later statement.
 */
export async function holdOpen(
  tx: Tx,
  roundId: string,
  communeId: string,
  { villageId = null, caseId = null, householdId = null }: HeldSubject = {},
): Promise<Result<null, 'COMMUNE_HAS_REPORTED'>> {
  const [part] = await query<{ frozen: boolean }>(tx, HOLD, [roundId, communeId]);
  if (!part?.frozen) return success(null);
  const again = await query(tx, OPENED_AGAIN, [roundId, communeId, villageId, caseId, householdId]);
  return again.length > 0 ? success(null) : refuse('COMMUNE_HAS_REPORTED');
}
