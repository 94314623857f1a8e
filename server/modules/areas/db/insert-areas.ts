import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { areaSearchKey, type Area } from '../domain/area.ts';

/** All rows in one statement; a parent may stand in the same call as its children. */
export async function insertAreas(tx: Tx, areas: readonly Area[]): Promise<void> {
  if (areas.length === 0) return;
  const rows = areas.map((area) => ({
    id: area.id,
    level: area.level,
    official_code: area.officialCode,
    kind_name: area.kindName,
    name: area.name,
    full_name: area.fullName,
    search_key: areaSearchKey(area),
    area_kind: area.areaKind,
    parent_id: area.parentId,
    path: area.path,
    valid_from: area.validFrom,
    valid_to: area.validTo,
  }));
  await query(
    tx,
    `INSERT INTO area (id, level, official_code, kind_name, name, full_name, search_key, area_kind, parent_id, path,
                       valid_from, valid_to)
     SELECT * FROM jsonb_to_recordset($1) AS row (
       id uuid, level text, official_code text, kind_name text, name text, full_name text, search_key text,
       area_kind text, parent_id uuid, path uuid[], valid_from date, valid_to date)`,
    [JSON.stringify(rows)],
  );
}
