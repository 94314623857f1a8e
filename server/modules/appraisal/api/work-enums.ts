import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { SUBMISSION_FIELDS } from '../../submission/index.ts';
import { APPRAISAL_ANSWERS, RE_CHECK_REASONS } from '../domain/answer-to-report.ts';
import { BULK_OUTCOMES } from '../domain/bulk-row.ts';
import { SAMPLE_STEPS, VILLAGE_VERDICTS } from '../domain/sample-verdict.ts';
import { LED_BY } from '../app/work-store.ts';

const named = <const T extends readonly string[]>(name: string, of: T, description: string) => {
  const made = enumOf(of);
  registerEnumType(made, { name, description });
  return made;
};

export const AppraisalAnswerEnum = named(
  'AppraisalAnswer',
  APPRAISAL_ANSWERS,
  'An answer to the report of the commune; none of them changes a class.',
);
export const ReturnableFieldEnum = named(
  'ReturnableField',
  SUBMISSION_FIELDS,
  'What a return opens again for the commune, and nothing else.',
);
export const ReCheckReasonEnum = named(
  'AppraisalReCheckReason',
  RE_CHECK_REASONS,
  'Why the commune is asked to look at a household again.',
);
export const LedByEnum = named(
  'LedBy',
  LED_BY,
  'What put the case before the others. ANSWER: the commune answered a return. RANDOM: the share at random. CHOSEN: opened by name.',
);
export const SampleStepEnum = named(
  'SampleStep',
  SAMPLE_STEPS,
  'CHECK: drawn forms wait. SECOND_DRAW: one defect was found. DONE: the verdicts stand.',
);
export const VillageVerdictEnum = named(
  'VillageVerdict',
  VILLAGE_VERDICTS,
  'PASSED: its cases may be agreed to in bulk. RETURN: two defects, it goes back to the commune.',
);
export const BulkOutcomeEnum = named(
  'BulkOutcome',
  BULK_OUTCOMES,
  'AGREE, or the first precondition that does not hold.',
);
