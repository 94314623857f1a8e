import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { MovementKind } from '../../assessments/index.ts';
import type { Board, BoardCommune, Reach } from '../app/appraisal-store.ts';

type Row = {
  commune_id: string;
  path: string[];
  reported_at: Date | null;
  version: number;
  provisional: number | null;
  ready: number | null;
  not_agreed: number | null;
  movements: Partial<Record<MovementKind, number>> | null;
};

/** $1 round, $2 areas (null: all). One statement for one commune or for 170. */
const BOARD = `
WITH counted AS (
  SELECT commune_id, movement, count(*)::int AS cases,
         count(*) FILTER (WHERE state = 'PROVISIONAL')::int AS provisional,
         count(*) FILTER (WHERE state <> 'PROVISIONAL')::int AS ready,
         count(*) FILTER (WHERE outcome = 'NOT_AGREED')::int AS not_agreed,
         count(*) FILTER (WHERE outcome = 'AGREED')::int AS agreed
  FROM appraisal_case WHERE round_id = $1 GROUP BY commune_id, movement
), by_commune AS (
  SELECT commune_id, sum(provisional)::int AS provisional, sum(ready)::int AS ready, sum(not_agreed)::int AS not_agreed,
         jsonb_object_agg(movement, agreed) FILTER (WHERE agreed > 0) AS movements
  FROM counted GROUP BY commune_id
)
SELECT part.commune_id, commune.path, report.reported_at, coalesce(state.version, 0) AS version,
       by_commune.provisional, by_commune.ready, by_commune.not_agreed, by_commune.movements
FROM round_commune part
JOIN area commune ON commune.id = part.commune_id
LEFT JOIN by_commune ON by_commune.commune_id = part.commune_id
LEFT JOIN commune_report report ON report.round_id = $1 AND report.commune_id = part.commune_id
LEFT JOIN appraisal_state state ON state.round_id = $1
WHERE part.round_id = $1 AND ($2::uuid[] IS NULL OR commune.path && $2::uuid[])
ORDER BY commune.search_key, commune.official_code, commune.id`;

const communeOf = (row: Row): BoardCommune => ({
  communeId: row.commune_id,
  areaPath: row.path,
  reportedAt: row.reported_at,
  provisional: row.provisional ?? 0,
  ready: row.ready ?? 0,
  notAgreed: row.not_agreed ?? 0,
  byMovement: new Map(Object.entries(row.movements ?? {}) as [MovementKind, number][]),
});

export async function readBoard(tx: Tx, roundId: string, reach: Reach): Promise<Board | null> {
  const rows = await query<Row>(tx, BOARD, [roundId, reach === 'ALL' ? null : reach]);
  const [first] = rows;
  return first ? { roundId, version: first.version, communes: rows.map(communeOf) } : null;
}
