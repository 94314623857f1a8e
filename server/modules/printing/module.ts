import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createPartFiles } from '../../platform/files/part-files.ts';
import type { Module } from '../../platform/module.ts';
import type { AssessmentsModule } from '../assessments/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import type { PrintingDoors } from './api/doors.ts';
import { printRoutes } from './api/print-routes.ts';
import { PrintingResolver } from './api/printing-resolver.ts';
import { printingQueue, resumeAll } from './app/make-packets.ts';
import { orderPrints, resumePrints } from './app/order-prints.ts';
import type { OtherPapers, PrintingPorts } from './app/ports.ts';
import { viewPrinting } from './app/view-printing.ts';
import { printingRepository } from './db/printing-repository.ts';
import { createVillageReader } from './db/village-reader.ts';
import { PRINTING_REFUSALS } from './domain/refusals.ts';
import { createTemplates } from './files/load-templates.ts';
import { printingPapers } from './files/printing-papers.ts';

/** What tests work with. */
export type PrintingModule = Module & {
  readonly doors: PrintingDoors;
  /** Until every packet that was ordered is made. */
  readonly settled: () => Promise<void>;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Packets lie in its folder `print-orders`; a province puts its own words in `templates`. */
  readonly dataFolder: string;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
  /** Papers that other modules lay out. */
  readonly others: OtherPapers;
} & Pick<RoundsModule, 'packs'> &
  Pick<AssessmentsModule, 'scoreTables'>;

/** In ấn: every form blank and filled in for each village, with counts for the printer. */
export function createPrintingModule(parts: Parts): PrintingModule {
  const { unitOfWork, dataFolder, packs, scoreTables, others, actorOf, onFault } = parts;
  const ports: PrintingPorts = {
    ...{ unitOfWork, packs, onFault, orders: printingRepository, papers: printingPapers },
    villages: createVillageReader({ packs, scoreTables, others }),
    templates: createTemplates(join(dataFolder, 'templates')),
    partFiles: createPartFiles(join(dataFolder, 'print-orders')),
  };
  const queue = printingQueue(ports);
  const doors: PrintingDoors = {
    view: viewPrinting(ports),
    order: orderPrints(ports, queue),
    resume: resumePrints(ports, queue),
  };
  const refusals = { ...COMMON_REFUSALS, ...PRINTING_REFUSALS };
  return {
    name: 'printing',
    doors,
    settled: queue.settled,
    resolvers: [new PrintingResolver(doors)],
    refusals: PRINTING_REFUSALS,
    routes: printRoutes({ actorOf, refusals, onFault }, doors),
    start: resumeAll(ports, queue),
    stop: queue.stop,
  };
}
