import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import type { Area } from '../domain/area.ts';
import { villageName } from '../domain/village-name.ts';
import type { AreaStore } from './area-store.ts';

const newVillage = (commune: Area, written: string): Area => {
  const id = newId();
  const validity = { validFrom: null, validTo: null };
  const place = { areaKind: commune.areaKind, parentId: commune.id, path: [...commune.path, id] };
  return { id, level: 'VILLAGE', officialCode: null, ...villageName(written), ...place, ...validity };
};

/**
 * The villages of a commune by their names as written, each found in any spelling or added. Two spellings of one village
 * give one area. For use inside another use case's transaction.
 */
export const ensureVillages =
  (areas: AreaStore) =>
  async (tx: Tx, commune: Area, names: readonly string[]): Promise<ReadonlyMap<string, Area>> => {
    await areas.lockVillages(tx, commune.id);
    const byKey = new Map(
      (await areas.villagesOf(tx, commune.id)).map((area) => [searchKey(area.fullName), area]),
    );
    const added: Area[] = [];
    for (const name of names) {
      const key = searchKey(villageName(name).fullName);
      if (key === '' || byKey.has(key)) continue;
      const village = newVillage(commune, name);
      byKey.set(key, village);
      added.push(village);
    }
    await areas.add(tx, added);
    const found = names.map((name) => [name, byKey.get(searchKey(villageName(name).fullName))] as const);
    return new Map(found.flatMap(([name, area]) => (area ? [[name, area] as const] : [])));
  };
