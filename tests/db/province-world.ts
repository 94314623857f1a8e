import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createModules } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { loadProvince } from '../../server/demo/load-province.ts';
import { newId } from '../../server/kernel/ids.ts';
import { viewProgress } from '../../server/modules/progress/app/view-progress.ts';
import { progressRepository } from '../../server/modules/progress/db/progress-repository.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { createLogger } from '../../server/platform/log/index.ts';
import { findStepDifferences } from '../../server/tools/find-step-differences.ts';
import { provinceDoors } from '../../server/tools/province-doors.ts';
import { ProgressBoardResolver } from '../../server/modules/progress/api/board-resolver.ts';
import { testDatabase } from '../testkit/database.ts';
import { account } from './round-world.ts';

export const TENTH_OF_OCTOBER = new Date('2021-10-10T08:00:00+07:00');

/** The made-up province in a database of its own, with every module wired as the server wires them. */
export async function loadedProvince(size: { communes?: number; villages?: number } = {}) {
  const database = await testDatabase();
  const { unitOfWork, source, relay } = database;
  const dataFolder = join(tmpdir(), `hop-dan-province-${newId()}`);
  const config = { ...readConfig(dataFolder, []), dataFolder };
  const hub = new Hub(() => undefined);
  const clock = { now: () => new Date() };
  const log = createLogger('silent');
  const modules = createModules({ config, log, source, unitOfWork, relay, hub, clock });
  await modules.areas.start?.();
  await modules.rounds.start?.();
  const ports = provinceDoors({ unitOfWork, relay }, modules);
  const loaded = await loadProvince(ports, size);
  // the day of the report: the sentence begins with it
  const { areas, rounds } = { ...modules.areas, ...modules.rounds };
  const thatDay = { now: () => TENTH_OF_OCTOBER };
  const view = viewProgress({ unitOfWork, areas, rounds, progress: progressRepository, clock: thatDay });
  const resolvers = modules.modules
    .flatMap((module) => module.resolvers)
    .map((resolver) =>
      resolver instanceof ProgressBoardResolver
        ? new ProgressBoardResolver(view, resolver.live, resolver.areaLoader)
        : resolver,
    );
  return {
    ...loaded,
    database,
    ports,
    view,
    resolvers,
    viewer: account('PROVINCE_VIEWER', loaded.province.id),
    differences: () => unitOfWork.snapshot(findStepDifferences),
    areaOf: async (fullName: string): Promise<string> => {
      const [found] = await database.owner<{ id: string }>(
        `SELECT id FROM area WHERE full_name = $1 AND path[1] = $2`,
        [fullName, loaded.province.id],
      );
      return found?.id ?? '';
    },
    dispose: async () => {
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
export type ProvinceWorld = Awaited<ReturnType<typeof loadedProvince>>;
