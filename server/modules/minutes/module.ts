import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createFileFolder } from '../../platform/files/file-folder.ts';
import { readPicture } from '../../platform/files/pictures/index.ts';
import type { Class, Module } from '../../platform/module.ts';
import { MeetingMinutesField } from './api/meeting-minutes-field.ts';
import { MinutesResolver } from './api/minutes-resolver.ts';
import { minutesRoutes } from './api/minutes-routes.ts';
import { adoptMinutes } from './app/adopt-minutes.ts';
import { attachPage, readPage, removePage, viewPage, type ReadPage } from './app/attach-page.ts';
import { confirmMinutes } from './app/confirm-minutes.ts';
import { draftMinutes, exportMeeting, printMinutes } from './app/print-minutes.ts';
import type { MinutesStore } from './app/minutes-store.ts';
import { viewMinutes } from './app/view-minutes.ts';
import { closing } from './db/close-record.ts';
import { MINUTES_TABLES } from './db/entities.ts';
import { factsReader } from './db/facts-reader.ts';
import { minutesStore } from './db/minutes-store.ts';
import { MINUTES_REFUSALS, PAGE_FILE_TEXTS } from './domain/refusals.ts';
import { minutesPaper } from './files/minutes-paper.ts';

export const MINUTES_ENTITIES: Class[] = MINUTES_TABLES;

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Signed pages lie here, beside the database. */
  readonly dataFolder: string;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
};

/** What tests drive minutes with. */
function useCases({ unitOfWork, dataFolder }: Pick<Parts, 'unitOfWork' | 'dataFolder'>) {
  const files = createFileFolder(join(dataFolder, 'signed-pages'));
  const ports = {
    unitOfWork,
    files,
    readPicture,
    closing,
    minutes: minutesStore,
    reader: factsReader,
    paper: minutesPaper,
  };
  return {
    view: viewMinutes(ports),
    adopt: adoptMinutes(ports),
    confirm: confirmMinutes(ports),
    print: printMinutes(ports),
    draft: draftMinutes(ports),
    exported: exportMeeting(ports),
    attach: attachPage(ports),
    remove: removePage(ports),
    page: viewPage(ports),
    readPage: readPage(ports),
  };
}
export type MinutesModule = Module & {
  readonly doors: ReturnType<typeof useCases>;
  /** For later modules, after their own check of rights: the picture of a signed page. */
  readonly readSignedPage: ReadPage;
  /** For later modules: how far the minutes of many meetings are. */
  readonly minutesStates: MinutesStore['states'];
};

export function createMinutesModule(parts: Parts): MinutesModule {
  const { unitOfWork, actorOf, onFault } = parts;
  const doors = useCases(parts);
  const refusals = { ...COMMON_REFUSALS, ...MINUTES_REFUSALS, ...PAGE_FILE_TEXTS };
  return {
    name: 'minutes',
    doors,
    minutesStates: minutesStore.states,
    readSignedPage: doors.readPage,
    resolvers: [
      new MinutesResolver(doors),
      new MeetingMinutesField((ids) => unitOfWork.read((tx) => minutesStore.states(tx, ids))),
    ],
    refusals: MINUTES_REFUSALS,
    routes: minutesRoutes({ actorOf, refusals, onFault }, doors),
  };
}
