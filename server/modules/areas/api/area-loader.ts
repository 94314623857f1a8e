import DataLoader from 'dataloader';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../app/area-store.ts';
import { areaObject, type Area } from './area-type.ts';

/** Areas by id, one statement for all that a request asks for at once. */
export type AreaLoader = { load(context: object, id: string): Promise<Area> };

/** Loaders live as long as the request's context; areas hardly change, so a request sees one state of them. */
export function createAreaLoader(unitOfWork: UnitOfWork, areas: AreaStore): AreaLoader {
  const loaders = new WeakMap<object, DataLoader<string, Area>>();
  const made = () =>
    new DataLoader<string, Area>(async (ids) => {
      const found = await unitOfWork.read((tx) => areas.findMany(tx, ids));
      const byId = new Map(found.map((area) => [area.id, areaObject(area)]));
      return ids.map((id) => byId.get(id) ?? new Error(`no area ${id}`));
    });
  return {
    load: (context, id) => {
      const loader = loaders.get(context) ?? made();
      loaders.set(context, loader);
      return loader.load(id);
    },
  };
}
