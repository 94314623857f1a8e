import type { Tx } from '../../../kernel/ports.ts';
import { addForms, type TwoForms } from '../../tally/index.ts';
import type { Before } from '../domain/comparison-form.ts';
import type { ReportPorts, Unit } from './read-unit.ts';

type Old = { readonly id: string; readonly path: readonly string[]; readonly fullName: string };

/** Of whole communes, whatever province they lay in. */
async function movementOf(
  { reports }: ReportPorts,
  tx: Tx,
  roundId: string,
  communes: readonly Old[],
): Promise<TwoForms> {
  const byProvince = Map.groupBy(communes, ({ path }) => path[0] ?? '');
  const found: TwoForms[] = [];
  for (const [areaId, inside] of byProvince) {
    const communeIds = inside.map(({ id }) => id);
    found.push(...(await reports.movement(tx, { roundId, areaId, depth: 1, communeIds })).values());
  }
  return addForms(found);
}

async function inRound(ports: ReportPorts, tx: Tx, unit: Unit, communeIds: readonly string[]) {
  const before =
    communeIds.length > 0 ? await ports.reports.roundBefore(tx, unit.round.year, communeIds) : null;
  const round = before?.communes === communeIds.length ? await ports.rounds.find(tx, before.roundId) : null;
  return round;
}

/** The units that went wholly into those of this round; null: one of them went elsewhere in part. */
async function wholePredecessors(
  { lineages }: ReportPorts,
  tx: Tx,
  ids: readonly string[],
): Promise<readonly Old[] | null> {
  const links = await lineages.predecessors(tx, ids);
  const covered = new Set(links.map(({ of }) => of));
  if (links.some(({ whole }) => !whole) || ids.some((id) => !covered.has(id))) return null;
  return links.map(({ area }) => area);
}

/** The last round of the same unit, or of the units that were merged into it; null: cannot be compared. */
export async function roundBefore(ports: ReportPorts, tx: Tx, unit: Unit): Promise<Before | null> {
  const { scope, area } = unit;
  const same = await inRound(ports, tx, unit, scope.communeIds);
  if (same) {
    const parts = await ports.reports.movement(tx, { ...scope, roundId: same.id });
    return { name: same.name, year: same.year, movement: addForms([...parts.values()]), merged: [] };
  }
  if (area.level === 'VILLAGE') return null;
  const old = await wholePredecessors(ports, tx, scope.communeIds);
  const round =
    old &&
    (await inRound(
      ports,
      tx,
      unit,
      old.map(({ id }) => id),
    ));
  if (!old || !round) return null;
  const movement = await movementOf(ports, tx, round.id, old);
  return { name: round.name, year: round.year, movement, merged: old.map(({ fullName }) => fullName) };
}
