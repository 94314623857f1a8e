export { AgendaItemStateEnum, MeetingKindEnum, MeetingStateEnum } from './enums.ts';
export { motionResultObject } from './hall-object.ts';
export { MotionResult } from './hall-types.ts';
export { ReconciliationRow } from './meeting-types.ts';
export { Meeting } from './meeting-types.ts';
export { Relation } from './people-types.ts';
export type { RelationLoader } from './relation-loader.ts';
