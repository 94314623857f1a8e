export { Hub, type LiveState, type Topic } from './hub.ts';
