import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { AreaLevel } from '../domain/area-level.ts';
import type { Area } from '../domain/area.ts';
import type { OfficialArea } from '../domain/official-areas.ts';
import { insertAreas } from './insert-areas.ts';

type Known = { id: string; level: AreaLevel; official_code: string; path: string[] };

/** Any number, the same in every server: one load of areas at a time. */
export const LOAD_LOCK = 7_204_612;

/**
 * Gives ids and paths to those units of the list that are not there yet, parents before children. A code is looked for
 * within its level; two servers that start at once wait for each other.
 */
export async function addOfficialAreas(tx: Tx, official: readonly OfficialArea[]): Promise<number> {
  await query(tx, `SELECT pg_advisory_xact_lock(${LOAD_LOCK})`);
  const sql = `SELECT id, level, official_code, path FROM area WHERE official_code IS NOT NULL AND valid_from IS NULL`;
  const rows = await query<Known>(tx, sql);
  const known = new Set(rows.map(({ level, official_code }) => `${level} ${official_code}`));
  const paths = new Map(rows.map(({ official_code, path }) => [official_code, path] as const));
  const added: Area[] = [];
  for (const { code, parentCode, kind, searchKey: _, ...unit } of official) {
    if (known.has(`${unit.level} ${code}`)) continue;
    const id = newId();
    const above = parentCode === null ? [] : (paths.get(parentCode) ?? []);
    const path = [...above, id];
    paths.set(code, path);
    const parentId = above.at(-1) ?? null;
    added.push({ ...unit, id, officialCode: code, areaKind: kind, parentId, path, validFrom: null });
  }
  await insertAreas(tx, added);
  return added.length;
}
