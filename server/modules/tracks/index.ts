/** What later modules may use of the tracks beside the yearly review. */
export type { ClassEntry, ListedTrackCase, TrackStore } from './app/track-store.ts';
export type { Track, TrackCase, TrackDecision } from './domain/track-case.ts';
