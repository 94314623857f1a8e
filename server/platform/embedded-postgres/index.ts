export { startEmbeddedPostgres, type EmbeddedPostgres } from './cluster.ts';
