export { AgendaItemStateEnum, MeetingKindEnum, MeetingStateEnum } from './enums.ts';
export { motionResultObject } from './hall-object.ts';
export { MotionResult } from './hall-types.ts';
