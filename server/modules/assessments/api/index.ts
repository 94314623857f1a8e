export { CaseStateEnum, HouseholdClassEnum, MovementKindEnum, OtherOpinionKindEnum } from './enums.ts';
export { ReviewCase, reviewCaseObject } from './review-case-type.ts';
export { ClassHistory } from './history-types.ts';
export { PoorKindEnum } from './why-types.ts';
