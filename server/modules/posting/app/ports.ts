import type { ReadPicture } from '../../../kernel/pictures.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { Announcement } from '../domain/announcement.ts';
import type { PostedRow } from '../domain/posted-list.ts';
import type { Posting } from '../domain/posting.ts';
import type { PostingContext, PostingStore } from './posting-store.ts';

/** Files of photos, beside the database. */
export interface PhotoFiles {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
}

export type PosterFacts = {
  readonly posting: Posting;
  readonly context: PostingContext;
  readonly rows: readonly PostedRow[];
  /** Where the page without sign-in is. */
  readonly address: string;
};

/** POSTER: to hang. COVER: the first page for the village house and the commune office. */
export const POSTER_PARTS = ['POSTER', 'COVER'] as const;
export type PosterPart = (typeof POSTER_PARTS)[number];

export interface PostingPapers {
  poster(facts: PosterFacts, part: PosterPart): Promise<Uint8Array>;
  announcement(facts: PosterFacts, of: Announcement): Promise<Uint8Array>;
}

export type PostingPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly postings: PostingStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly keepClocks: Clocks;
  readonly files: PhotoFiles;
  readonly readPicture: ReadPicture;
  readonly papers: PostingPapers;
  /** Addresses under which people reach this server: PUBLIC_URL, or those of the LAN. */
  readonly addresses: () => readonly string[];
};
