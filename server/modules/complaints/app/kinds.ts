export { NEXT_STEPS, type NextStep } from '../domain/next-step.ts';
export { STAGES, type Stage } from '../domain/stage.ts';
export {
  ABOUTS,
  CHANNELS,
  COMPLAINT_KINDS,
  COMPLAINT_STATES,
  EVENT_KINDS,
  OUTCOMES,
  RE_CHECK_ORIGINS,
  RE_CHECK_OUTCOMES,
  type About,
  type Channel,
  type ComplaintKind,
  type ComplaintState,
  type EventKind,
  type Outcome,
  type ReCheckOrigin,
  type ReCheckOutcome,
} from '../domain/vocabulary.ts';
export { answerDifferences, type AnswerDifference } from '../domain/differences.ts';
