import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../app/area-store.ts';
import { areaObject, type Area } from './area-type.ts';
import { perContext } from './per-context.ts';

/** Areas by id, one statement for all that a request asks for at once. */
export type AreaLoader = { load(context: object, id: string): Promise<Area> };

/** An area does not change under its id, so a request may remember it. */
export function createAreaLoader(unitOfWork: UnitOfWork, areas: AreaStore): AreaLoader {
  const of = perContext(
    () =>
      new DataLoader<string, Area>(async (ids) => {
        const found = await unitOfWork.read((tx) => areas.findMany(tx, ids));
        const byId = new Map(found.map((area) => [area.id, areaObject(area)]));
        return ids.map((id) => byId.get(id) ?? new Error(`no area ${id}`));
      }),
  );
  return { load: (context, id) => of(context).load(id) };
}
