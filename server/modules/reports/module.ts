import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Class, Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import type { ReportDoors } from './api/doors.ts';
import { ReportCommandResolver } from './api/report-commands.ts';
import { ReportResolver } from './api/report-resolver.ts';
import { reportRoutes } from './api/report-routes.ts';
import { fileJobs } from './app/file-jobs.ts';
import { freezeReport } from './app/freeze-report.ts';
import { openNumber } from './app/open-number.ts';
import { printReport } from './app/print-report.ts';
import { recordPopulation } from './app/record-population.ts';
import { viewDifferences } from './app/view-differences.ts';
import { viewPictures } from './app/view-pictures.ts';
import { viewReport } from './app/view-report.ts';
import { AreaPopulationEntity, ReportFreezeEntity } from './db/entities.ts';
import { reportRepository } from './db/report-repository.ts';
import { REPORT_REFUSALS } from './domain/refusals.ts';
import { reportPapers } from './files/report-paper.ts';

export const REPORT_ENTITIES: Class[] = [AreaPopulationEntity, ReportFreezeEntity];

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<AreasModule, 'areas' | 'areaLoader' | 'lineages'> &
  Pick<RoundsModule, 'rounds' | 'packs'>;

export type ReportsModule = Module & { readonly doors: ReportDoors };

/** Forms, stages, pictures and papers of the report, from the village to the province. */
export function createReportsModule(parts: Parts): ReportsModule {
  const { unitOfWork, areas, areaLoader, lineages, rounds, packs, actorOf, onFault } = parts;
  const clock = { now: () => new Date() };
  const ports = {
    unitOfWork,
    areas,
    lineages,
    rounds,
    packs,
    reports: reportRepository,
    papers: reportPapers,
    clock,
  };
  const doors: ReportDoors = {
    view: viewReport(ports),
    differences: viewDifferences(ports),
    pictures: viewPictures(ports),
    open: openNumber(ports),
    freeze: freezeReport(ports),
    recordPopulation: recordPopulation(ports),
    print: printReport(ports),
    jobs: fileJobs(onFault),
  };
  return {
    name: 'reports',
    doors,
    resolvers: [new ReportResolver(doors, areaLoader), new ReportCommandResolver(doors)],
    refusals: REPORT_REFUSALS,
    routes: reportRoutes({ actorOf, refusals: { ...COMMON_REFUSALS, ...REPORT_REFUSALS }, onFault }, doors),
  };
}
