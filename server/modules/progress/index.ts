/** What later modules may use of the progress. */
export type { CommuneKey, ProgressStore, Step, StepState } from './app/progress-store.ts';
