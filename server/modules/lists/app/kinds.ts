export { LIFE_EVENT_KINDS, type LifeEventKind } from '../domain/life-event.ts';
export { LIST_BECAUSE, LIST_SOURCES, LIST_STATES } from '../domain/list-entry.ts';
export { LIST_FLAG_KINDS, type ListFlag, type ListFlagKind } from '../domain/list-flags.ts';
export { REQUEST_FORMS, REQUEST_KINDS, REQUEST_STATES, SIGNED_AS } from '../domain/review-request.ts';
export type { RequestForm, RequestKind, RequestState, SignedAs } from '../domain/review-request.ts';
