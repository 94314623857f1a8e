/** What later modules may use of imports: how many rows of a village are still to mend. */
export type { ImportStore, Place } from './app/import-store.ts';
