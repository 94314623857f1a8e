import type { TypeClasses } from '../field-class.ts';

/** What hangs and hung. */
export const POSTING_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // the office: names as frozen, who did what
  VillagePostings: 'personal',
  Posting: 'personal',
  PostingRow: 'personal',
  PostingPhoto: 'personal',
  PostingChanged: 'personal',
  PostingCounts: 'internal',
  PostingTerm: 'internal',
  // behind the QR of a poster: names only while it hangs
  PublicPostingFound: 'public',
  PublicPosting: 'public',
  PublicPostingRow: 'public',
  PublicPostingTotals: 'public',
};
