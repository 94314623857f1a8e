/** What later modules may use of the preparation: the one rule of what is prepared, and when a paper's day is right. */
export { PREPARED_OF } from './db/prepared-sql.ts';
export { isPaperDate } from './domain/paper-date.ts';
export { isPrepared } from './domain/prepared.ts';
export type { PreparationRefusal } from './domain/refusals.ts';
