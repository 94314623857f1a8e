import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createFileFolder } from '../../platform/files/file-folder.ts';
import { readPicture } from '../../platform/files/pictures/index.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import type { PreparationDoors } from './api/doors.ts';
import { PracticeResolver } from './api/practice-resolver.ts';
import {
  PreparationPartResolver,
  PreparationResolver,
  PreparationUnitResolver,
} from './api/preparation-resolver.ts';
import { scanRoutes } from './api/scan-routes.ts';
import { TrainingResolver } from './api/training-resolver.ts';
import { endPreparation } from './app/end-preparation.ts';
import {
  addTrainingPeople,
  endTrainingClass,
  recordTrainingClass,
  setTrainingAttendance,
} from './app/hold-classes.ts';
import { addBudgetLine, changeBudgetLine } from './app/keep-budget.ts';
import { addScan, viewScan } from './app/keep-scans.ts';
import { practise, viewPractice } from './app/practise.ts';
import { recordPapersOfCommunes } from './app/record-papers-of-communes.ts';
import { recordPreparation } from './app/record-preparation.ts';
import { viewPreparation } from './app/view-preparation.ts';
import { preparationRepository } from './db/preparation-repository.ts';
import { PREPARATION_REFUSALS, SCAN_FILE_TEXTS } from './domain/refusals.ts';

/** What tests and the demo are wired with. */
export type PreparationModule = Module & { readonly doors: PreparationDoors };

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Scans lie here, beside the database. */
  readonly dataFolder: string;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
  readonly clock?: Clock;
} & Pick<AreasModule, 'areas' | 'areaLoader'> &
  Pick<RoundsModule, 'rounds' | 'packs'>;

const clockOfTheMachine: Clock = { now: () => new Date() };

export function createPreparationModule(parts: Parts): PreparationModule {
  const { unitOfWork, dataFolder, areas, areaLoader, rounds, packs, actorOf, onFault } = parts;
  const ports = {
    ...{ unitOfWork, areas, rounds, packs, store: preparationRepository },
    files: createFileFolder(join(dataFolder, 'preparation-scans')),
    readPicture,
    clock: parts.clock ?? clockOfTheMachine,
  };
  const doors: PreparationDoors = {
    view: viewPreparation(ports),
    record: recordPreparation(ports),
    recordOfCommunes: recordPapersOfCommunes(ports),
    end: endPreparation(ports),
    addLine: addBudgetLine(ports),
    changeLine: changeBudgetLine(ports),
    recordClass: recordTrainingClass(ports),
    endClass: endTrainingClass(ports),
    addPeople: addTrainingPeople(ports),
    setAttendance: setTrainingAttendance(ports),
    addScan: addScan(ports),
    scan: viewScan(ports),
    practice: viewPractice(ports),
    practise: practise(ports),
  };
  const refusals = { ...COMMON_REFUSALS, ...PREPARATION_REFUSALS, ...SCAN_FILE_TEXTS };
  return {
    name: 'preparation',
    doors,
    resolvers: [
      new PreparationResolver(doors, areaLoader),
      ...[new PreparationPartResolver(areaLoader), new PreparationUnitResolver(areaLoader)],
      ...[new TrainingResolver(doors, areaLoader), new PracticeResolver(doors)],
    ],
    refusals: PREPARATION_REFUSALS,
    routes: scanRoutes({ actorOf, refusals, onFault }, doors),
  };
}
