export { ACTIONS, type Action } from './actions.ts';
export { FIELD_CLASSES, fieldClass, type FieldClass } from './field-classes/index.ts';
export { areasFor, can, type AccessFacts } from './can.ts';
export { TOKEN_ACTIONS, type TokenAction } from './token-actions.ts';
