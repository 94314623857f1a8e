export { startEmbeddedPostgres, type EmbeddedPostgres } from './cluster.ts';
export { findRunningPostgres } from './find-running.ts';
