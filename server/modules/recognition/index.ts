/** What later modules may use of recognition. */
export { RECOGNISED_LISTS } from './domain/recognised.ts';
