/** What later modules and tools may use of imports: how many rows are still to mend, and the way of a file. */
export type { ImportStore, Place } from './app/import-store.ts';
export { readCommuneOf } from './app/read-commune-of.ts';
export type { UploadPreview } from './app/view-upload.ts';
export type { CommuneHeader } from './domain/commune-header.ts';
export { reasonLine } from './domain/reason-texts.ts';
