import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import type { Area } from '../domain/area.ts';
import { folded, heardAs, ofBefore, villageName } from '../domain/village-name.ts';
import type { AreaStore } from './area-store.ts';

const newVillage = (commune: Area, written: string): Area => {
  const id = newId();
  const validity = { validFrom: null, validTo: null };
  const place = { areaKind: commune.areaKind, parentId: commune.id, path: [...commune.path, id] };
  return { id, level: 'VILLAGE', officialCode: null, ...villageName(written), ...place, ...validity };
};

/** A name typed without any mark may mean the one village that sounds like it; with two such, it means neither. */
const unmarked = (name: string, known: readonly Area[]): Area | undefined => {
  const key = searchKey(villageName(name).fullName);
  if (searchKey(name) !== folded(name)) return undefined;
  const alike = known.filter((area) => searchKey(area.fullName) === key);
  return alike.length === 1 ? alike[0] : undefined;
};

/**
 * The villages of a commune by their names as written, each found or added. Spellings that sound the same give one
 * area; names that differ by a mark are two villages. A name that two villages of merged communes had is neither of them
 * and no third: it is left out, until somebody writes which. For use inside another use case's transaction.
 */
export const ensureVillages =
  (areas: AreaStore) =>
  async (tx: Tx, commune: Area, names: readonly string[]): Promise<ReadonlyMap<string, Area>> => {
    await areas.lockVillages(tx, commune.id);
    const known = await areas.villagesOf(tx, commune.id);
    const byName = new Map(known.map((area) => [heardAs(area.fullName), area]));
    const shared = new Set(known.flatMap(({ fullName }) => ofBefore(fullName) ?? []).map(heardAs));
    const added: Area[] = [];
    const found = new Map<string, Area>();
    for (const name of names.filter((written) => searchKey(written) !== '')) {
      if (shared.has(heardAs(name)) && !byName.has(heardAs(name))) continue;
      const village =
        byName.get(heardAs(name)) ?? unmarked(name, [...byName.values()]) ?? newVillage(commune, name);
      if (!byName.has(heardAs(village.fullName))) added.push(village);
      byName.set(heardAs(village.fullName), village);
      found.set(name, village);
    }
    await areas.add(tx, added);
    return found;
  };
