/** What later modules may use of minutes: the lists that a meeting agreed on and how far its minutes are. */
export { CLASS_LISTS, LIST_KINDS, type ClassList, type ListKind } from './domain/figures.ts';
export { MINUTES_STATES, type MinutesState } from './domain/minutes-state.ts';
export type { PageFile, ReadPage } from './app/attach-page.ts';
