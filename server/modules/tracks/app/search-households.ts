import type { Actor } from '../../../kernel/actor.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { can } from '../../../access/index.ts';
import type { TrackPorts } from './ports.ts';

/** A household to choose from when a request comes. */
export type HouseholdFound = {
  readonly id: string;
  readonly code: string | null;
  readonly headName: string;
  readonly villageId: string;
  readonly class: HouseholdClass;
};

const MOST_FOUND = 20;

/** Households of the commune by a part of a name or by code, with what they are now. */
export const searchHouseholds =
  ({ unitOfWork, areas, tracks, households }: TrackPorts) =>
  async (actor: Actor, communeId: string, search: string): Promise<readonly HouseholdFound[]> =>
    unitOfWork.snapshot(async (tx) => {
      const area = await areas.find(tx, communeId);
      if (!area || !can(actor, 'track.view', { areaPath: area.path, roundId: null })) return [];
      const found = await households.search(tx, communeId, searchKey(search), MOST_FOUND);
      const entries = await tracks.classesOf(
        tx,
        found.map(({ id }) => id),
      );
      const now = new Map(entries.map((entry) => [entry.householdId, entry.class]));
      return found.map(({ id, code, headName, villageId }) => ({
        ...{ id, code, headName, villageId, class: now.get(id) ?? 'NOT_POOR' },
      }));
    });
