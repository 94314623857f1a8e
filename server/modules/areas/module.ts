import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import { AreaResolver } from './api/area-resolver.ts';
import { GrantAreaResolver } from './api/grant-area-resolver.ts';
import { createAreaLoader, type AreaLoader } from './api/index.ts';
import { LineageResolver } from './api/lineage-resolver.ts';
import type { AreaLineageStore, AreaStore } from './app/area-store.ts';
import { carryVillages } from './app/carry-villages.ts';
import { loadAreaChange } from './app/load-area-change.ts';
import { loadOfficialAreas } from './app/load-official-areas.ts';
import { searchAreas } from './app/search-areas.ts';
import { viewLineage } from './app/view-lineage.ts';
import { areaChangeRepository } from './db/area-change-repository.ts';
import { AreaEntity } from './db/area-entity.ts';
import { areaRepository } from './db/area-repository.ts';
import { lineageRepository as lineages } from './db/lineage-repository.ts';
import { readAreaChange } from './db/read-area-change.ts';
import { readOfficialAreas } from './db/read-official-areas.ts';
import { AREA_REFUSALS } from './domain/refusals.ts';

export const AREA_ENTITIES = [AreaEntity];

/** What later modules are wired with. */
export type AreasModule = Module & {
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
  readonly lineages: AreaLineageStore;
};

export function createAreasModule({ unitOfWork }: { unitOfWork: UnitOfWork }): AreasModule {
  const areas = areaRepository;
  const areaLoader = createAreaLoader(unitOfWork, areas);
  const load = loadOfficialAreas({ unitOfWork, areas, readOfficialAreas });
  const loadChange = loadAreaChange({ unitOfWork, changes: areaChangeRepository, readAreaChange });
  return {
    name: 'areas',
    areas,
    areaLoader,
    lineages,
    resolvers: [
      new AreaResolver(searchAreas({ unitOfWork, areas }), areaLoader),
      new GrantAreaResolver(areaLoader),
      new LineageResolver({
        view: viewLineage({ unitOfWork, lineages, readAreaChange }),
        carryVillages: carryVillages({ unitOfWork, areas, lineages }),
        areaLoader,
      }),
    ],
    refusals: AREA_REFUSALS,
    start: async () => {
      await load();
      await loadChange();
    },
  };
}
