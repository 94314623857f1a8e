export { Action, type RootAction } from './action.ts';
export { buildSchema, schemaText } from './build-schema.ts';
export type { ApiContext, SessionCookie } from './context.ts';
export { liveField } from './live-field.ts';
export { mountGraphiql } from './mount-graphiql.ts';
export { lastResort, mountGraphqlHttp, onlyOwnPages } from './mount-http.ts';
export { mountGraphqlWs } from './mount-ws.ts';
export { Redacted } from './redacted.ts';
export {
  answer,
  ClaimLost,
  Conflict,
  Invalid,
  MotionNotOpen,
  NotAllowed,
  NotEntitled,
  refusalObject,
  RefusalType,
  resultUnion,
  RoundClosed,
  Stale,
  TooMany,
} from './refusal-types.ts';
export { selectedFields } from './selected-fields.ts';
export { sameOrigin } from './same-origin.ts';
export { loadTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
