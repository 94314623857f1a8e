import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import {
  ABOUTS,
  CHANNELS,
  COMPLAINT_KINDS,
  COMPLAINT_STATES,
  EVENT_KINDS,
  NEXT_STEPS,
  OUTCOMES,
  RE_CHECK_ORIGINS,
  RE_CHECK_OUTCOMES,
  STAGES,
} from '../app/kinds.ts';

const named = <T extends string>(name: string, values: readonly T[], description: string) => {
  const made = enumOf(values);
  registerEnumType(made, { name, description });
  return made;
};

export const ComplaintKindEnum = named(
  'ComplaintKind',
  COMPLAINT_KINDS,
  'COMPLAINT: khiếu nại, named and signed, runs a clock. FEEDBACK: phản ánh, kiến nghị, may be nameless, is information.',
);
export const ComplaintStateEnum = named(
  'ComplaintState',
  COMPLAINT_STATES,
  'CLOSED: decided, noted or withdrawn.',
);
export const ComplaintAboutEnum = named(
  'ComplaintAbout',
  ABOUTS,
  'A household of the list, one that was left out, or something else.',
);
export const ComplaintChannelEnum = named(
  'ComplaintChannel',
  CHANNELS,
  'By the QR code of the poster, or at the office.',
);
export const ComplaintStepEnum = named('ComplaintStep', NEXT_STEPS, 'The one thing to do next.');
export const ComplaintEventKindEnum = named(
  'ComplaintEventKind',
  EVENT_KINDS,
  'What happened to a complaint.',
);
export const ComplaintOutcomeEnum = named(
  'ComplaintOutcome',
  OUTCOMES,
  'Upheld, upheld in part, rejected, withdrawn; NOTED: of feedback.',
);
export const ComplaintStageEnum = named('ComplaintStage', STAGES, 'Where it stands, as its sender is told.');
export const ReCheckOriginEnum = named(
  'ReCheckOrigin',
  RE_CHECK_ORIGINS,
  'Who asked for the second visit (phúc tra).',
);
export const ReCheckOutcomeEnum = named(
  'ReCheckOutcome',
  RE_CHECK_OUTCOMES,
  'KEPT: the class stays. CHANGED: the one that the new form gives. NEW_MEETING: the village decides once more.',
);
