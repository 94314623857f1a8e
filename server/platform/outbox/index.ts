export { byCommune, type CommuneChanged } from './by-commune.ts';
export type { EventHandler, MergedHandler, OutboxEvent } from './event-handlers.ts';
export { OutboxRelay } from './relay.ts';
