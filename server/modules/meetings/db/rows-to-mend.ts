import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';

/** A row of no readable village may belong to any village of the commune, so it blocks all of them. */
export async function countRowsToMend(
  tx: Tx,
  { roundId, communeId, villageId }: { roundId: string; communeId: string; villageId: string },
): Promise<number> {
  const [found] = await query<{ rows: number }>(
    tx,
    `SELECT count(*)::int AS rows FROM import_row
      WHERE round_id = $1 AND commune_id = $2 AND fate = 'TO_MEND' AND (village_id = $3 OR village_id IS NULL)`,
    [roundId, communeId, villageId],
  );
  return found?.rows ?? 0;
}
