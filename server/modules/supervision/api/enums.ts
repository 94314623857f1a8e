import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { FINDING_EVENTS, FINDING_STATES, QUESTION_EVENTS, QUESTION_STATES } from '../app/kinds.ts';

export const FindingStateEnum = enumOf(FINDING_STATES);
registerEnumType(FindingStateEnum, {
  name: 'FindingState',
  description: 'OPEN: to be mended. DONE: the commune says it is. CLOSED: somebody else has seen that it is.',
});
export const FindingEventKindEnum = enumOf(FINDING_EVENTS);
registerEnumType(FindingEventKindEnum, {
  name: 'FindingEventKind',
  description: 'What happened to a finding.',
});
export const QuestionStateEnum = enumOf(QUESTION_STATES);
registerEnumType(QuestionStateEnum, {
  name: 'QuestionState',
  description: 'WAITING, until somebody answers.',
});
export const QuestionEventKindEnum = enumOf(QUESTION_EVENTS);
registerEnumType(QuestionEventKindEnum, {
  name: 'QuestionEventKind',
  description: 'HANDED_UP: the next tier is to answer.',
});
