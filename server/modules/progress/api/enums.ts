import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { EVENT_KINDS, MISSING_CODES, STEP_STATES, STEPS } from '../app/progress-store.ts';

export const ReviewStepEnum = enumOf(STEPS);
registerEnumType(ReviewStepEnum, {
  name: 'ReviewStep',
  description: 'The preparation, then the six steps of QĐ 24/2021 Đ.4 in their order.',
});

export const StepStateEnum = enumOf(STEP_STATES);
registerEnumType(StepStateEnum, {
  name: 'StepState',
  description: 'A step is entered and finished by an event of its own, never by a date.',
});

export const StepEventKindEnum = enumOf(EVENT_KINDS);
registerEnumType(StepEventKindEnum, {
  name: 'StepEventKind',
  description:
    'What happened to a village. SENT_BACK: households were not agreed, or came later: review again (step 2), then meet ' +
    'again (step 3), QĐ 24/2021 Đ.4 k.3.',
});

export const MissingCodeEnum = enumOf(MISSING_CODES);
registerEnumType(MissingCodeEnum, {
  name: 'MissingCode',
  description: 'What a village needs before its next step.',
});
