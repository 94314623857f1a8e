import type { endPosting } from '../app/end-posting.ts';
import type { addPhoto, removePhoto, viewPhoto } from '../app/keep-photos.ts';
import type { printAnnouncement, printPoster } from '../app/print-posting.ts';
import type { startPosting } from '../app/start-posting.ts';
import type { ViewPostings } from '../app/view-postings.ts';
import type { viewOpenData, viewPublicPosting } from '../app/view-public.ts';

export type PostingDoors = {
  readonly view: ViewPostings;
  readonly start: ReturnType<typeof startPosting>;
  readonly end: ReturnType<typeof endPosting>;
  readonly poster: ReturnType<typeof printPoster>;
  readonly announcement: ReturnType<typeof printAnnouncement>;
  readonly addPhoto: ReturnType<typeof addPhoto>;
  readonly removePhoto: ReturnType<typeof removePhoto>;
  readonly photo: ReturnType<typeof viewPhoto>;
  readonly open: ReturnType<typeof viewPublicPosting>;
  readonly openData: ReturnType<typeof viewOpenData>;
  /** The day in Vietnam. */
  readonly today: () => string;
  /** The page without sign-in of a code. */
  readonly addressOf: (code: string) => string;
};
