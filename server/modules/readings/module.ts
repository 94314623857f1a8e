import type { Tx, UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import { AdoptionResolver } from './api/adoption-resolver.ts';
import { createReadingLoaders } from './api/reading-loaders.ts';
import { CaseReadings, VoteReadings } from './api/reading-resolvers.ts';
import { adoptRulePack } from './app/adopt-rule-pack.ts';
import { viewAdoption } from './app/view-adoption.ts';
import { viewReadings } from './app/view-readings.ts';
import { readingRepository } from './db/reading-repository.ts';
import { READING_REFUSALS } from './domain/refusals.ts';

export type ReadingsModule = Module & {
  readonly adoptRulePack: ReturnType<typeof adoptRulePack>;
  readonly adoptions: ReturnType<typeof viewAdoption>;
  readonly readings: typeof readingRepository;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly liftCases: (tx: Tx, placed: readonly { caseId: string; itemId: string }[]) => Promise<void>;
} & Pick<AreasModule, 'areas'> &
  Pick<RoundsModule, 'rounds' | 'packs' | 'roundLoaders'>;

/** How results stand under other readings of the law: another edition, a second pack, a local line, unconfirmed values. */
export function createReadingsModule(parts: Parts): ReadingsModule {
  const { unitOfWork, areas, rounds, packs, roundLoaders, liftCases } = parts;
  const ports = { unitOfWork, areas, rounds, packs, readings: readingRepository };
  const doors = { view: viewAdoption(ports), adoptRulePack: adoptRulePack({ ...ports, liftCases }) };
  const loaders = createReadingLoaders(viewReadings(ports), roundLoaders);
  return {
    name: 'readings',
    adoptRulePack: doors.adoptRulePack,
    adoptions: doors.view,
    readings: readingRepository,
    resolvers: [new AdoptionResolver(doors), new CaseReadings(loaders), new VoteReadings(loaders)],
    refusals: READING_REFUSALS,
  };
}
