export { CaseStateEnum, HouseholdClassEnum, MovementKindEnum, OtherOpinionKindEnum } from './enums.ts';
export { ReviewCase, reviewCaseObject } from './review-case-type.ts';
export { ClassHistory } from './history-types.ts';
export { historyObject, whyObject } from './why-resolver.ts';
export { PoorKindEnum, WhyClass } from './why-types.ts';
