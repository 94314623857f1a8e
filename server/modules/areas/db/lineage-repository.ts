import type { Tx } from '../../../kernel/ports.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { AreaLineageStore, AreaLink, ChangeGaps } from '../app/area-store.ts';
import { AreaEntity } from './area-entity.ts';

type Row = { of: string; area_id: string; on_date: string; document: string; whole: boolean };

/** Whole: all of the older unit went into that one. */
const WHOLE = `NOT EXISTS (SELECT 1 FROM area_lineage other
  WHERE other.from_area_id = l.from_area_id AND other.to_area_id <> l.to_area_id) AS whole`;

const linkSql = (of: 'from' | 'to', area: 'from' | 'to') => `
  SELECT l.${of}_area_id AS of, l.${area}_area_id AS area_id, l.on_date::text, l.document, ${WHOLE}
  FROM area_lineage l JOIN area a ON a.id = l.${area}_area_id
  WHERE l.${of}_area_id = ANY ($1::uuid[]) ORDER BY a.level, a.name, a.id`;

async function links(tx: Tx, sql: string, ids: readonly string[]): Promise<AreaLink[]> {
  if (ids.length === 0) return [];
  const rows = await query<Row>(tx, sql, [ids]);
  const found = await managerOf(tx)
    .getRepository(AreaEntity)
    .createQueryBuilder('area')
    .where('area.id = ANY (:ids::uuid[])', { ids: rows.map(({ area_id: id }) => id) })
    .getMany();
  const byId = new Map(found.map((area) => [area.id, area]));
  return rows.flatMap(({ of, area_id: id, on_date: onDate, document, whole }) => {
    const area = byId.get(id);
    return area ? [{ of, area, onDate, document, whole }] : [];
  });
}

const GAPS = `
  SELECT coalesce(array_agg(id) FILTER (WHERE valid_to = $1 AND NOT EXISTS (
           SELECT 1 FROM area_lineage l WHERE l.from_area_id = area.id)), '{}') AS "withoutSuccessor",
         coalesce(array_agg(id) FILTER (WHERE valid_from = $1 AND NOT EXISTS (
           SELECT 1 FROM area_lineage l WHERE l.to_area_id = area.id)), '{}') AS "withoutPredecessor"
  FROM area WHERE level = 'COMMUNE' AND (valid_to = $1 OR valid_from = $1)`;

/** What went into what, in Postgres. */
export const lineageRepository: AreaLineageStore = {
  predecessors: (tx, ids) => links(tx, linkSql('to', 'from'), ids),
  successors: (tx, ids) => links(tx, linkSql('from', 'to'), ids),
  gaps: async (tx, day) =>
    (await query<ChangeGaps>(tx, GAPS, [day]))[0] ?? { withoutSuccessor: [], withoutPredecessor: [] },
  end: async (tx, { lineage, day, document }) => {
    const from = lineage.map(({ fromId }) => fromId);
    await query(tx, `UPDATE area SET valid_to = $2 WHERE id = ANY ($1::uuid[]) AND valid_to IS NULL`, [
      from,
      day,
    ]);
    await query(
      tx,
      `INSERT INTO area_lineage (from_area_id, to_area_id, on_date, document)
       SELECT *, $3::date, $4 FROM unnest($1::uuid[], $2::uuid[])`,
      [from, lineage.map(({ toId }) => toId), day, document],
    );
  },
};
