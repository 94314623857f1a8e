import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { AssessmentsModule } from '../assessments/module.ts';
import type { HouseholdsModule } from '../households/module.ts';
import type { ListsModule } from '../lists/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import { ImportResolver } from './api/import-resolver.ts';
import { RoundCommuneRows } from './api/round-commune-rows.ts';
import { RowsToMendResolver } from './api/rows-to-mend-resolver.ts';
import { workbookRoutes } from './api/workbook-routes.ts';
import { confirmImport } from './app/confirm-import.ts';
import { excuseImportRow } from './app/excuse-import-row.ts';
import type { ImportStore } from './app/import-store.ts';
import { mendImportRow } from './app/mend-import-row.ts';
import { receiveWorkbook } from './app/receive-workbook.ts';
import { createUploads, type Upload, type Uploads } from './app/uploads.ts';
import { viewRowsToMend } from './app/view-rows-to-mend.ts';
import { viewProgress, viewUpload } from './app/view-upload.ts';
import { ImportBatchEntity, ImportRowEntity } from './db/entities.ts';
import { importRepository } from './db/import-repository.ts';
import { IMPORT_REFUSALS } from './domain/refusals.ts';
import { readCommuneOf } from './files/read-commune-of.ts';
import { readWorkbookFile } from './files/read-workbook-file.ts';
import { writeRowsToMend } from './files/write-rows-to-mend.ts';

export const IMPORT_ENTITIES = [ImportBatchEntity, ImportRowEntity];

/** What later modules, the demo and the command line are wired with. */
export type ImportsModule = Module & {
  readonly imports: ImportStore;
  readonly uploads: Uploads;
  readonly receive: ReturnType<typeof receiveWorkbook>;
  readonly viewUpload: ReturnType<typeof viewUpload>;
  readonly confirmImport: ReturnType<typeof confirmImport>;
  readonly readCommuneOf: typeof readCommuneOf;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly hub: Hub;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
  readonly now?: () => number;
} & Pick<AreasModule, 'areas'> &
  Pick<RoundsModule, 'rounds' | 'packs'> &
  Pick<HouseholdsModule, 'households'> &
  Pick<ListsModule, 'lists'> &
  Pick<AssessmentsModule, 'cases' | 'assessments'>;

const PROGRESS_EVERY_MS = 100;

export function createImportsModule(parts: Parts): ImportsModule {
  const { unitOfWork, areas, rounds, packs, households, lists, cases, assessments, hub, onFault } = parts;
  const ports = {
    ...{ unitOfWork, areas, rounds, packs, households, lists, cases, assessments },
    imports: importRepository,
  };
  const onChange = (id: string): void => hub.poke('import', id);
  const uploads = createUploads({ now: parts.now ?? Date.now, onChange, onFault });
  // a picture of the moment: the upload itself goes on changing, and would never differ from what was sent before
  const asItIs = async (id: string): Promise<Upload | null> => {
    const upload = uploads.find(id);
    return upload ? { ...upload } : null;
  };
  const topic = hub.define('import', asItIs, PROGRESS_EVERY_MS);
  const withUploads = { ...ports, uploads };
  const receive = receiveWorkbook({ ...withUploads, readFile: readWorkbookFile });
  const rows = viewRowsToMend({ ...ports, writeRowsToMend });
  const view = viewUpload(withUploads);
  const confirm = confirmImport(withUploads);
  const findCase = (id: string) => unitOfWork.read((tx) => cases.find(tx, id));
  const file = { actorOf: parts.actorOf, refusals: { ...COMMON_REFUSALS, ...IMPORT_REFUSALS }, onFault };
  return {
    name: 'imports',
    imports: importRepository,
    uploads,
    receive,
    viewUpload: view,
    confirmImport: confirm,
    readCommuneOf,
    resolvers: [
      new ImportResolver({ view, progress: viewProgress(withUploads), confirm, topic }),
      new RowsToMendResolver({
        view: rows,
        mend: mendImportRow(ports),
        excuse: excuseImportRow(ports),
        findCase,
      }),
      new RoundCommuneRows(rows.countIn),
    ],
    refusals: IMPORT_REFUSALS,
    routes: workbookRoutes(file, { receive, view: rows }),
  };
}
