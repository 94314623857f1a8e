/** What later modules may use of complaints and second visits. */
export type { AskReCheck, AskReCheckRefusal, askReCheck } from './app/ask-re-check.ts';
export type { CommuneKey } from './app/complaint-store.ts';
export type { OpenComplaint } from './app/open-work.ts';
export type { OpenReCheck, ReCheck } from './app/re-check-store.ts';
export {
  RE_CHECK_ORIGINS,
  RE_CHECK_OUTCOMES,
  type ReCheckOrigin,
  type ReCheckOutcome,
} from './domain/vocabulary.ts';
export { LONGEST_NAME, LONGEST_WORDS, readText, requireText, type WrittenRefusal } from './domain/written.ts';
export { COMPLAINT_REFUSALS } from './domain/refusals.ts';
