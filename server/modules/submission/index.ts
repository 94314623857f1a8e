/** What later modules may use of the report: what was sent, and how it is given back. */
export type { Reopen, ReopenDossier, ReopenRefusal } from './app/reopen.ts';
export type {
  ComparedCase,
  Opening,
  Part,
  Report,
  SubmissionStore,
  SubmittedCase,
} from './app/submission-store.ts';
export {
  beyond,
  differencesOf,
  SUBMISSION_FIELDS,
  type CaseContent as SubmittedContent,
  type ContentKey,
  type Difference,
  type SubmissionField,
} from './domain/submission-field.ts';
