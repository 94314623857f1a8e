/** What later modules may use of minutes: the lists that a meeting agreed on, how far its minutes are, clean pictures. */
export { CLASS_LISTS, LIST_KINDS, type ClassList, type ListKind } from './domain/figures.ts';
export { MINUTES_STATES, type MinutesState } from './domain/minutes-state.ts';
export { cleanPicture, type CleanPicture } from './domain/clean-picture.ts';
export type { PageFile, ReadPage } from './app/attach-page.ts';
