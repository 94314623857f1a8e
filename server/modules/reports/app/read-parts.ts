import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { isValidOn, type Area } from '../../areas/index.ts';
import { addForms, type TwoForms } from '../../tally/index.ts';
import type { Part } from '../domain/fill-form.ts';
import type { Population } from '../domain/form-spec.ts';
import { addPopulations, NOT_KNOWN } from '../domain/population.ts';
import type { PartPopulation } from './report-store.ts';
import type { ReportPorts, Unit } from './read-unit.ts';

const EMPTY: TwoForms = addForms([]);

/** The villages of a commune that were there when the round began, or that have something in it. */
async function villages({ areas }: ReportPorts, tx: Tx, { facts, scope }: Unit, used: ReadonlySet<string>) {
  const all = await areas.villagesOfMany(tx, scope.communeIds);
  return all.filter((village) => used.has(village.id) || isValidOn(village, facts.firstDay));
}

async function partAreas(
  ports: ReportPorts,
  tx: Tx,
  unit: Unit,
  ofCommunes: readonly Area[],
): Promise<readonly Area[]> {
  const { area, communes } = unit;
  if (area.level === 'VILLAGE') return [area];
  if (area.level === 'COMMUNE') return ofCommunes;
  const ids = [...new Set(communes.map(({ partId }) => partId))];
  return inReadingOrder(await ports.areas.findMany(tx, ids), ({ fullName }) => fullName);
}

/** Of each commune: as entered for it, or of its villages when all of these are entered. */
function ofCommunes(
  { communes }: Unit,
  known: PartPopulation,
  all: readonly Area[],
): ReadonlyMap<string, Population> {
  const byCommune = Map.groupBy(all, ({ parentId }) => parentId ?? '');
  return new Map(
    communes.map(({ communeId }) => {
      const parts = (byCommune.get(communeId) ?? []).map(({ id }) => known.get(id) ?? NOT_KNOWN);
      return [communeId, known.get(communeId) ?? addPopulations(parts)];
    }),
  );
}

export type Parts = { readonly parts: readonly Part[]; readonly population: Population };

/** The parts of a unit with their movement and population: the same few statements whatever their number. */
export async function readParts(ports: ReportPorts, tx: Tx, unit: Unit): Promise<Parts> {
  const { area, scope, communes } = unit;
  const movement = await ports.reports.movement(tx, scope);
  const known = await ports.reports.populations(tx, scope);
  const all = await villages(ports, tx, unit, new Set(movement.keys()));
  const byCommune = ofCommunes(unit, known, all);
  const populationOf = (id: string): Population => {
    if (area.level === 'VILLAGE' || area.level === 'COMMUNE') return known.get(id) ?? NOT_KNOWN;
    const inside = communes.filter(({ partId }) => partId === id);
    return addPopulations(inside.map(({ communeId }) => byCommune.get(communeId) ?? NOT_KNOWN));
  };
  const parts = (await partAreas(ports, tx, unit, all)).map(({ id, fullName }) => ({
    ...{ areaId: id, name: fullName, population: populationOf(id) },
    movement: movement.get(id) ?? EMPTY,
  }));
  const whole = area.level === 'VILLAGE' ? populationOf(area.id) : addPopulations([...byCommune.values()]);
  return { parts, population: whole };
}
