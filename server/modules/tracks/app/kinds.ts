export {
  DIRECTIONS,
  LIVELIHOODS,
  MEASURE_OUTCOMES,
  MEASURES,
  TRACK_OUTCOMES,
  TRACKS,
  type MeasureKind,
  type MeasureOutcome,
} from '../domain/track-case.ts';
export {
  MISSING,
  STEP_STATES,
  TRACK_STEPS,
  type Missing,
  type StepOf,
  type StepState,
  type TrackStep,
} from '../domain/steps.ts';
