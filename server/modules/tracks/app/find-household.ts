import type { HouseholdClass } from '../../../kernel/classes.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Area } from '../../areas/index.ts';
import type { Household } from '../../households/index.ts';
import type { TrackPorts } from './ports.ts';

/** A household that is known, or one that nobody has written down yet. */
export type HouseholdChoice =
  | { readonly householdId: string }
  | { readonly villageId: string; readonly headName: string; readonly size: number };

const LARGEST = 30;

async function begun(
  { areas, households }: TrackPorts,
  tx: Tx,
  commune: Area,
  of: Exclude<HouseholdChoice, { householdId: string }>,
) {
  const village = await areas.find(tx, of.villageId);
  const headName = of.headName.normalize('NFC').trim();
  const real = village?.level === 'VILLAGE' && village.parentId === commune.id;
  const sized = Number.isInteger(of.size) && of.size >= 1 && of.size <= LARGEST;
  if (!village || !real || headName === '' || headName.length > 120 || !sized) return null;
  const made: Household = {
    ...{
      id: newId(),
      communeId: commune.id,
      villageId: village.id,
      code: null,
      headName,
      toName: null,
      size: of.size,
    },
  };
  await households.save(tx, [made]);
  return made;
}

/** The household of a request; a new one is written down with what the form says. */
export async function findHousehold(
  ports: TrackPorts,
  tx: Tx,
  commune: Area,
  choice: HouseholdChoice,
): Promise<Result<Household, 'HOUSEHOLD_NOT_HERE'>> {
  if (!('householdId' in choice)) {
    const made = await begun(ports, tx, commune, choice);
    return made ? success(made) : refuse('HOUSEHOLD_NOT_HERE', { field: 'household' });
  }
  const found = await ports.households.find(tx, choice.householdId);
  if (found?.communeId !== commune.id || found.endedOn !== null)
    return refuse('HOUSEHOLD_NOT_HERE', { field: 'household' });
  return success(found);
}

/** What the household is now, and whether it was poor or near-poor before: by its newest round or decision. */
export async function classNow(
  { tracks }: TrackPorts,
  tx: Tx,
  householdId: string,
): Promise<{ now: HouseholdClass; wasPoor: boolean }> {
  const entries = await tracks.classesOf(tx, [householdId]);
  const poor = entries.filter((entry) => entry.class === 'POOR' || entry.class === 'NEAR_POOR');
  return { now: entries.at(-1)?.class ?? 'NOT_POOR', wasPoor: poor.length > 0 };
}
