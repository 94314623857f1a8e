/** What later modules may use of minutes: the lists that a meeting agreed on, and how far its minutes are. */
export { LIST_KINDS, type ListKind } from './domain/figures.ts';
export { MINUTES_STATES, type MinutesState } from './domain/minutes-state.ts';
