/** The lists of values that the API names. */
export { FINDING_EVENTS, FINDING_STATES, QUESTION_EVENTS, QUESTION_STATES } from '../domain/vocabulary.ts';
export type {
  FindingEventKind,
  FindingState,
  QuestionEventKind,
  QuestionState,
} from '../domain/vocabulary.ts';
