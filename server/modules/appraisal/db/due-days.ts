import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CommuneKey } from '../app/appraisal-store.ts';

/** Days on which the tier above was asked about cases of a commune. */
export const askedDays = async (tx: Tx, { roundId, communeId }: CommuneKey): Promise<readonly string[]> => {
  const sql = `SELECT DISTINCT to_char(asked_on, 'YYYY-MM-DD') AS day FROM appraisal_case
    WHERE round_id = $1 AND commune_id = $2 AND asked_on IS NOT NULL AND state <> 'PROVISIONAL' ORDER BY 1`;
  return (await query<{ day: string }>(tx, sql, [roundId, communeId])).map(({ day }) => day);
};

/** Due days by the day of asking; a case without one has none. */
export async function writeDueDays(
  tx: Tx,
  { roundId, communeId }: CommuneKey,
  due: Readonly<Record<string, string>>,
): Promise<boolean> {
  const sql = `WITH moved AS (
      UPDATE appraisal_case a SET due_on = ($3::jsonb ->> to_char(a.asked_on, 'YYYY-MM-DD'))::date, version = a.version + 1
      WHERE a.round_id = $1 AND a.commune_id = $2
        AND a.due_on IS DISTINCT FROM ($3::jsonb ->> to_char(a.asked_on, 'YYYY-MM-DD'))::date RETURNING 1
    ) SELECT count(*)::int AS moved FROM moved`;
  const [row] = await query<{ moved: number }>(tx, sql, [roundId, communeId, JSON.stringify(due)]);
  return (row?.moved ?? 0) > 0;
}
