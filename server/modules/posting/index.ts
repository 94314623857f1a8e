/** What later modules may use of postings. Their store is a part of the module: `createPostingModule(…).postings`. */
export type { PostingStore } from './app/posting-store.ts';
export { postedAgainst, postingOfCode, runningPostings, type PostingOfCode } from './app/look-up-postings.ts';
export { dayInWords } from './domain/number-words.ts';
export { spoken, type Announcement } from './domain/announcement.ts';
export { PHOTO_FILE_TEXTS, POSTING_REFUSALS } from './domain/refusals.ts';
export { publicState, type Posting, type PublicState } from './domain/posting.ts';
export {
  DIFFERENCE_KINDS,
  DIFFERENCE_REASONS,
  type DifferenceKind,
  type DifferenceReason,
  type LaterRow,
  type PostedComparison,
  type PostedDifference,
} from './domain/compare-with-posted.ts';
