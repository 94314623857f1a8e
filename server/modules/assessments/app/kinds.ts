import { ASSESSMENT_ORIGINS, B1_SOURCES } from '../domain/assessment.ts';
import { DIRECTIONS } from '../domain/direction.ts';
import { INDICATOR_SOURCES } from '../domain/score-indicators.ts';

export { CASE_STATES } from '../domain/review-case.ts';
export { OTHER_OPINION_KINDS, type OtherOpinionKind } from '../domain/derive-agenda.ts';
export { MOVEMENT_KINDS, type MovementKind } from '../domain/movement.ts';

export const ANSWER_SIDES = ['MINE', 'THEIRS'] as const;
/** Words of the forms that the API names. */
export const FORM_KINDS = {
  origins: ASSESSMENT_ORIGINS,
  directions: DIRECTIONS,
  b1Sources: B1_SOURCES,
  indicatorSources: INDICATOR_SOURCES,
  questionAbout: ['MEMBER', 'HOUSE', 'GROUP'],
  questionKinds: ['TEXT', 'YES_NO', 'ONE_OF', 'SOME_OF', 'BIRTH', 'AREA'],
  outcomes: ['WRITTEN', 'MERGED', 'PENDING'],
} as const;
