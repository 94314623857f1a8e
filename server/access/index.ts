export { ACTIONS, type Action } from './actions.ts';
export { areasFor, can, type AccessFacts } from './can.ts';
