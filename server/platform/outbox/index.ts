export { OutboxRelay, type EventHandler } from './relay.ts';
