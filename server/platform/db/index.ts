export { checkChains, type ChainCheck } from './check-chains.ts';
export { appendAudit, canonicalJson, chainHash, CHAIN_START } from './audit-log.ts';
export { DatabaseClock } from './database-clock.ts';
export { APP_ROLE, createDataSource } from './data-source.ts';
export { inReachSql, reachValues } from './in-reach.ts';
export { holdDatabase } from './hold-database.ts';
export { migrate } from './migrate.ts';
export { managerOf, query } from './transaction.ts';
export { createUnitOfWork } from './unit-of-work.ts';
