export {
  ACTIONS,
  ROUND_ACTIONS,
  STANDING_ACTIONS,
  type Action,
  type RoundAction,
  type StandingAction,
} from './actions.ts';
export { FIELD_CLASSES, fieldClass, type FieldClass } from './field-classes/index.ts';
export { areasFor, can, holds, reachFor, type AccessFacts, type AreaReach, type Reach } from './can.ts';
export { TOKEN_ACTIONS, type TokenAction } from './token-actions.ts';
