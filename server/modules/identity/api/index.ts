export { MeetingRoleEnum, RoleEnum, ViewerKindEnum } from './enums.ts';
export { GrantType, Viewer } from './types.ts';
export { viewerObject } from './viewer-object.ts';
