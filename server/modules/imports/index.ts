/** What later modules and tools may use of imports: how many rows are still to mend, and how a finding is said. */
export type { ImportStore, Place } from './app/import-store.ts';
export type { UploadPreview } from './app/view-upload.ts';
export type { CommuneHeader } from './domain/commune-header.ts';
export { reasonLine } from './domain/reason-texts.ts';
export { readIdNumber, type IdProblem } from './domain/id-number.ts';
