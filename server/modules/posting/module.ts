import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createFileFolder } from '../../platform/files/file-folder.ts';
import { readPicture } from '../../platform/files/pictures/index.ts';
import type { Class, Module } from '../../platform/module.ts';
import type { Paper } from '../../platform/papers/index.ts';
import { createLimiter } from '../../platform/secrets/index.ts';
import type { CalendarModule } from '../calendar/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import type { PostingDoors } from './api/doors.ts';
import { openDataRoutes } from './api/open-data-routes.ts';
import { PostingResolver } from './api/posting-resolver.ts';
import { postingRoutes } from './api/posting-routes.ts';
import { PublicPostingResolver } from './api/public-resolver.ts';
import { endPosting } from './app/end-posting.ts';
import { addPhoto, removePhoto, viewPhoto } from './app/keep-photos.ts';
import type { PostingPorts } from './app/ports.ts';
import type { PostingStore } from './app/posting-store.ts';
import { addressOf, newestPoster, printAnnouncement, printPoster } from './app/print-posting.ts';
import { startPosting } from './app/start-posting.ts';
import { viewPostings } from './app/view-postings.ts';
import { viewOpenData, viewPublicPosting } from './app/view-public.ts';
import { POSTING_TABLES } from './db/entities.ts';
import { postingRepository } from './db/posting-repository.ts';
import { PHOTO_FILE_TEXTS, POSTING_REFUSALS } from './domain/refusals.ts';
import { renderAnnouncement } from './files/announcement-paper.ts';
import { posterPaper, renderPoster } from './files/poster-paper.ts';

export const POSTING_ENTITIES: Class[] = POSTING_TABLES;

/** What later modules, tests and the demo are wired with. */
export type PostingModule = Module & {
  readonly postings: PostingStore;
  readonly doors: PostingDoors;
  /** The list that hangs in a village, or hung last; null: none was recorded with its list. */
  readonly posterOfVillage: (
    tx: Tx,
    of: { readonly roundId: string; readonly communeId: string; readonly villageId: string },
  ) => Promise<Paper | null>;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Photos lie here, beside the database. */
  readonly dataFolder: string;
  /** Addresses under which people reach this server: PUBLIC_URL, or those of the LAN. */
  readonly addresses: () => readonly string[];
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<RoundsModule, 'rounds' | 'packs'> &
  Pick<CalendarModule, 'keepClocks'>;

/** A whole village opens the page of its poster; a program that asks without end waits. */
const OPENED_AT_MOST = { tries: 600, perSeconds: 60 };

export function createPostingModule(parts: Parts): PostingModule {
  const { unitOfWork, dataFolder, addresses, actorOf, onFault, rounds, packs, keepClocks } = parts;
  const ports: PostingPorts = {
    ...{ unitOfWork, postings: postingRepository, rounds, packs, keepClocks, addresses },
    files: createFileFolder(join(dataFolder, 'posting-photos')),
    readPicture,
    papers: { poster: renderPoster, announcement: renderAnnouncement },
  };
  const doors: PostingDoors = {
    view: viewPostings(ports),
    start: startPosting(ports),
    end: endPosting(ports),
    poster: printPoster(ports),
    announcement: printAnnouncement(ports),
    addPhoto: addPhoto(ports),
    removePhoto: removePhoto(ports),
    photo: viewPhoto(ports),
    open: viewPublicPosting(ports, createLimiter(OPENED_AT_MOST).take),
    openData: viewOpenData(ports),
    today: keepClocks.today,
    addressOf: (code) => addressOf(ports, code),
  };
  const refusals = { ...COMMON_REFUSALS, ...POSTING_REFUSALS, ...PHOTO_FILE_TEXTS };
  const files = { actorOf, refusals, onFault };
  return {
    name: 'posting',
    postings: postingRepository,
    posterOfVillage: async (tx, of) => {
      const facts = await newestPoster(ports, tx, of);
      return facts && posterPaper(facts);
    },
    doors,
    resolvers: [new PostingResolver(doors), new PublicPostingResolver(doors)],
    refusals: POSTING_REFUSALS,
    routes: [...postingRoutes(files, doors), ...openDataRoutes(files, doors)],
  };
}
