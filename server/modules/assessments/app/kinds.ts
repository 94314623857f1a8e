export { CASE_STATES } from '../domain/review-case.ts';
export { OTHER_OPINION_KINDS, type OtherOpinionKind } from '../domain/derive-agenda.ts';
export { MOVEMENT_KINDS, type MovementKind } from '../domain/movement.ts';
