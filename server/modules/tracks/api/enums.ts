import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import {
  DIRECTIONS,
  LIVELIHOODS,
  MEASURE_OUTCOMES,
  MEASURES,
  STEP_STATES,
  TRACK_OUTCOMES,
  TRACK_STEPS,
  TRACKS,
} from '../app/kinds.ts';

export const TrackEnum = enumOf(TRACKS);
registerEnumType(TrackEnum, {
  name: 'Track',
  description: 'Review during the year; average living standard; worker with low income.',
});
export const TrackDirectionEnum = enumOf(DIRECTIONS);
registerEnumType(TrackDirectionEnum, {
  name: 'TrackDirection',
  description: 'ENTER: asks to be recognised (Mẫu số 01). LEAVE: asks to leave the list (Mẫu số 04).',
});
export const LivelihoodEnum = enumOf(LIVELIHOODS);
registerEnumType(LivelihoodEnum, { name: 'Livelihood', description: 'Nông, lâm, ngư, diêm nghiệp.' });
export const MeasureKindEnum = enumOf(MEASURES);
registerEnumType(MeasureKindEnum, {
  name: 'MeasureKind',
  description: 'INCOME: đồng per person per month. B1_POINTS: points of form B1, to 2020.',
});
export const MeasureOutcomeEnum = enumOf(MEASURE_OUTCOMES);
registerEnumType(MeasureOutcomeEnum, {
  name: 'MeasureOutcome',
  description: 'Against the range: BELOW it (look whether the household is poor), WITHIN, ABOVE.',
});
export const TrackOutcomeEnum = enumOf(TRACK_OUTCOMES);
registerEnumType(TrackOutcomeEnum, { name: 'TrackOutcome', description: 'As the commune chair decided.' });
export const TrackStepKindEnum = enumOf(TRACK_STEPS);
registerEnumType(TrackStepKindEnum, {
  name: 'TrackStepKind',
  description: 'Request, review, village meeting, entry of means, posting, decision of the chair.',
});
export const StepStateEnum = enumOf(STEP_STATES);
registerEnumType(StepStateEnum, {
  name: 'TrackStepState',
  description: 'A case stands in the one CURRENT step.',
});
