import type { Area } from './area.ts';
import { heardAs, villageName } from './village-name.ts';

/** A commune of before with its villages that have no successor yet. */
export type Predecessor = {
  readonly commune: Pick<Area, 'name'>;
  /** Did all of it go into the commune of today? If not, nothing says into which a village of it went. */
  readonly whole: boolean;
  readonly villages: readonly Area[];
};

export type CarriedVillages = {
  readonly added: readonly Area[];
  readonly lineage: readonly { readonly fromId: string; readonly toId: string }[];
  /** Villages of communes that were divided: a person has to say where they went. */
  readonly unclear: readonly Area[];
};

/** "Ấp 1 (Cái Dầu cũ)": two villages of one name in one commune are told apart by where they were. */
export const nameOfBefore = (fullName: string, commune: Pick<Area, 'name'>): string =>
  `${fullName} (${commune.name} cũ)`;

/**
 * The villages of the predecessors as villages of the commune of today. A village lives on under its own name; where
 * another predecessor had one of that name, both carry the name of their old commune. One that is there already under its
 * name (a workbook was quicker) is the same village, unless two could be meant.
 */
export function carryVillages(
  today: Area,
  present: readonly Area[],
  predecessors: readonly Predecessor[],
  newId: () => string,
): CarriedVillages {
  const whole = predecessors.filter((of) => of.whole);
  const unclear = predecessors.filter((of) => !of.whole).flatMap(({ villages }) => villages);
  const bearers = new Map<string, number>();
  for (const { fullName } of predecessors.flatMap(({ villages }) => villages))
    bearers.set(heardAs(fullName), (bearers.get(heardAs(fullName)) ?? 0) + 1);
  const byName = new Map(present.map((village) => [heardAs(village.fullName), village.id]));
  const added: Area[] = [];
  const lineage = whole.flatMap(({ commune, villages }) =>
    villages.map((village) => {
      const shared = (bearers.get(heardAs(village.fullName)) ?? 0) > 1;
      const fullName = shared ? nameOfBefore(village.fullName, commune) : village.fullName;
      const toId = byName.get(heardAs(fullName)) ?? newId();
      if (!byName.has(heardAs(fullName))) {
        const place = { areaKind: today.areaKind, parentId: today.id, path: [...today.path, toId] };
        const named = { ...villageName(fullName), id: toId, level: 'VILLAGE', officialCode: null } as const;
        added.push({ ...named, ...place, validFrom: today.validFrom, validTo: null });
        byName.set(heardAs(fullName), toId);
      }
      return { fromId: village.id, toId };
    }),
  );
  return { added, lineage, unclear };
}
