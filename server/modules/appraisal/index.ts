/** What later modules may use of the appraisal queue. */
export type { AppraisalStore } from './app/appraisal-store.ts';
