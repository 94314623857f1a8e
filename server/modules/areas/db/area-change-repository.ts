import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { AreaChangeStore } from '../app/area-store.ts';
import type { OldArea } from '../domain/apply-change.ts';
import { LOAD_LOCK } from './add-official.ts';
import { insertAreas } from './insert-areas.ts';

/** Units of the first list; those that began with a change carry the day of it. */
const OLD_UNITS = `
  SELECT id, level, official_code AS "officialCode", full_name AS "fullName", path FROM area
  WHERE official_code IS NOT NULL AND valid_from IS NULL`;

/** The change of areas in Postgres. */
export const areaChangeRepository: AreaChangeStore = {
  lock: async (tx) => void (await query(tx, `SELECT pg_advisory_xact_lock(${LOAD_LOCK})`)),
  isApplied: async (tx, day) =>
    (await query(tx, `SELECT 1 FROM area WHERE valid_from = $1 AND level = 'COMMUNE' LIMIT 1`, [day]))
      .length > 0,
  oldUnits: (tx) => query<OldArea>(tx, OLD_UNITS),
  write: async (tx: Tx, { ended, added, lineage }, { day, document }) => {
    await query(
      tx,
      `UPDATE area SET valid_to = $2 WHERE id = ANY ($1::uuid[]) AND (valid_to IS NULL OR valid_to > $2)`,
      [ended, day],
    );
    await insertAreas(tx, added);
    await query(
      tx,
      `INSERT INTO area_lineage (from_area_id, to_area_id, on_date, document)
       SELECT *, $3::date, $4 FROM unnest($1::uuid[], $2::uuid[])`,
      [lineage.map(({ fromId }) => fromId), lineage.map(({ toId }) => toId), day, document],
    );
  },
};
