import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import { AreaResolver } from './api/area-resolver.ts';
import { GrantAreaResolver } from './api/grant-area-resolver.ts';
import { createAreaLoader, type AreaLoader } from './api/index.ts';
import type { AreaStore } from './app/area-store.ts';
import { loadOfficialAreas } from './app/load-official-areas.ts';
import { searchAreas } from './app/search-areas.ts';
import { AreaEntity } from './db/area-entity.ts';
import { areaRepository } from './db/area-repository.ts';
import { readOfficialAreas } from './db/read-official-areas.ts';

export const AREA_ENTITIES = [AreaEntity];

/** What later modules are wired with. */
export type AreasModule = Module & { readonly areas: AreaStore; readonly areaLoader: AreaLoader };

export function createAreasModule({ unitOfWork }: { unitOfWork: UnitOfWork }): AreasModule {
  const areas = areaRepository;
  const areaLoader = createAreaLoader(unitOfWork, areas);
  const load = loadOfficialAreas({ unitOfWork, areas, readOfficialAreas });
  return {
    name: 'areas',
    areas,
    areaLoader,
    resolvers: [
      new AreaResolver(searchAreas({ unitOfWork, areas }), areaLoader),
      new GrantAreaResolver(areaLoader),
    ],
    refusals: {},
    start: async () => void (await load()),
  };
}
