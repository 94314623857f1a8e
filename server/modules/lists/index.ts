/** What later modules may use of the list to review. */
export type { ListedEntry, ListPlace, ListStore } from './app/list-store.ts';
export type { receiveInYear, receiveWithin } from './app/receive-request.ts';
export type { SignedAs } from './domain/review-request.ts';
export {
  scoredEntry,
  waitingEntry,
  type ListEntry,
  type ListSource,
  type ListState,
  type NewEntry,
} from './domain/list-entry.ts';
