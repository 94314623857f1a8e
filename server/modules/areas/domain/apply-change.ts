import { areaKindOfUnit, splitName, type AreaChange, type NewCommune } from './area-change.ts';
import type { Area } from './area.ts';

/** A unit of the list before the change, as it stands in the database. */
export type OldArea = Pick<Area, 'id' | 'level' | 'officialCode' | 'fullName' | 'path'>;

export type Lineage = { readonly fromId: string; readonly toId: string };

export type AppliedChange = {
  /** Ids of old units that are no more from the day on. */
  readonly ended: readonly string[];
  readonly added: readonly Area[];
  readonly lineage: readonly Lineage[];
};

type Province = { readonly id: string; readonly path: readonly string[]; readonly from: readonly string[] };

/** What a new province was made of: the provinces in which its communes lay. */
function sources(communes: readonly NewCommune[], old: ReadonlyMap<string, OldArea>) {
  const found = new Map<string, Set<string>>();
  for (const { provinceCode, from } of communes) {
    const of = found.get(provinceCode) ?? new Set<string>();
    found.set(provinceCode, of);
    for (const code of from) {
      const province = old.get(code)?.path[0];
      if (province) of.add(province);
    }
  }
  return found;
}

const unit = (fullName: string, code: string, of: Pick<Area, 'id' | 'level' | 'parentId' | 'path'>): Area => {
  const named = splitName(fullName);
  const areaKind = of.level === 'COMMUNE' ? areaKindOfUnit(named.kindName) : null;
  return { ...of, ...named, fullName, officialCode: code, areaKind, validFrom: null, validTo: null };
};

/**
 * The change as rows: every commune of the list before ends, each of today begins with an id of its own, whatever code it
 * carries. A province lives on only when it kept its name and its whole land; else it ends and another begins.
 */
export function applyChange(
  { day, provinces, communes }: AreaChange,
  known: readonly OldArea[],
  newId: () => string,
): AppliedChange {
  const oldCommunes = known.filter(({ level }) => level === 'COMMUNE');
  const byCode = new Map(oldCommunes.map((area) => [area.officialCode ?? '', area]));
  const oldProvinces = new Map(
    known.filter(({ level }) => level === 'PROVINCE').map((area) => [area.id, area]),
  );
  const madeOf = sources(communes, byCode);
  const added: Area[] = [];
  const lineage: Lineage[] = [];
  const today = new Map<string, Province>();
  for (const { code, fullName } of provinces) {
    const from = [...(madeOf.get(code) ?? [])];
    const same = from.length === 1 ? oldProvinces.get(from[0] ?? '') : undefined;
    const livesOn = same?.fullName === fullName;
    const id = livesOn ? same.id : newId();
    today.set(code, { id, path: [id], from });
    if (livesOn) continue;
    added.push({
      ...unit(fullName, code, { id, level: 'PROVINCE', parentId: null, path: [id] }),
      validFrom: day,
    });
    lineage.push(...from.map((fromId) => ({ fromId, toId: id })));
  }
  for (const { code, fullName, provinceCode, from } of communes) {
    const province = today.get(provinceCode);
    if (!province) throw new Error(`the commune ${code} lies in the unknown province ${provinceCode}`);
    const id = newId();
    const place = { id, level: 'COMMUNE', parentId: province.id, path: [province.id, id] } as const;
    added.push({ ...unit(fullName, code, place), validFrom: day });
    for (const old of from) {
      const before = byCode.get(old);
      if (before) lineage.push({ fromId: before.id, toId: id });
    }
  }
  const kept = new Set([...today.values()].map(({ id }) => id));
  const ended = [...oldCommunes, ...oldProvinces.values()].map(({ id }) => id).filter((id) => !kept.has(id));
  return { ended, added, lineage };
}
