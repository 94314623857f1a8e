import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { Balance, BalanceOf, BalancePart } from '../app/tally-store.ts';
import { addForms } from '../domain/tally-line.ts';
import { twoForms, type Forms } from './forms-row.ts';

/**
 * $1 round, $2 area. The lines of all villages below it, summed for each unit just beneath it; a unit without lines counts
 * with its communes. The path of an area holds all areas above it and itself.
 */
const BALANCE = `
WITH here AS (SELECT id, path, cardinality(path) + 1 AS below FROM area WHERE id = $2),
commune AS (
  SELECT part.commune_id, area.path[here.below] AS part_id, report.id IS NOT NULL AS reported
  FROM here JOIN round_commune part ON part.round_id = $1
  JOIN area ON area.id = part.commune_id AND (area.path @> ARRAY[here.id] OR here.path @> ARRAY[area.id])
  LEFT JOIN commune_report report ON report.round_id = part.round_id AND report.commune_id = part.commune_id),
summed AS (
  SELECT village.path[here.below] AS part_id, line.class, line.unit,
         ARRAY[sum(c1), sum(c2), sum(c3), sum(c4), sum(c5), sum(c6), sum(c7), sum(c8), sum(c9), sum(unsettled)]::int[] AS line
  FROM commune JOIN tally_line line ON line.round_id = $1 AND line.commune_id = commune.commune_id
  JOIN area village ON village.id = line.village_id JOIN here ON village.path @> ARRAY[here.id]
  GROUP BY 1, 2, 3),
forms AS (SELECT part_id, jsonb_object_agg(class || ' ' || unit, line) AS forms FROM summed GROUP BY part_id),
counted AS (SELECT part_id, count(*)::int AS communes, (count(*) FILTER (WHERE reported))::int AS reported FROM commune GROUP BY part_id)
SELECT (SELECT path FROM here) AS area_path, (SELECT count(*)::int FROM commune) AS all_communes,
       (SELECT count(*)::int FROM commune WHERE reported) AS all_reported, coalesce(forms.part_id, counted.part_id) AS id,
       area.full_name, counted.communes, counted.reported, forms.forms
FROM counted FULL JOIN forms ON forms.part_id = counted.part_id
LEFT JOIN area ON area.id = coalesce(forms.part_id, counted.part_id)`;

type Row = {
  area_path: string[];
  all_communes: number;
  all_reported: number;
  id: string | null;
  full_name: string | null;
  communes: number | null;
  reported: number | null;
  forms: Forms | null;
};

/** One statement for a unit of any level. */
export async function readBalance(tx: Tx, { roundId, areaId }: BalanceOf): Promise<Balance | null> {
  const rows = await query<Row>(tx, BALANCE, [roundId, areaId]);
  const [head] = rows;
  if (!head) return null;
  const named = rows.filter((row): row is Row & { id: string } => row.id !== null);
  const parts = inReadingOrder(named, (row) => row.full_name ?? '').map((row): BalancePart => ({
    areaId: row.id,
    communes: row.communes ?? 0,
    reported: row.reported ?? 0,
    forms: twoForms(row.forms),
  }));
  const all = { communes: head.all_communes, reported: head.all_reported };
  // of a village itself: its lines stand under no part
  const forms = addForms(rows.map((row) => twoForms(row.forms)));
  return { roundId, areaId, areaPath: head.area_path, ...all, forms, parts };
}
