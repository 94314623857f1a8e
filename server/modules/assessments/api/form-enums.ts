import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { ANSWER_SIDES, FORM_KINDS } from '../app/kinds.ts';

const named = <T extends string>(name: string, values: readonly T[], description: string) => {
  const made = enumOf(values);
  registerEnumType(made, { name, description });
  return made;
};

export const AssessmentOriginEnum = named(
  'AssessmentOrigin',
  FORM_KINDS.origins,
  'IMPORT: from a workbook. FORM: at the household. RE_REVIEW: after a meeting did not agree. RE_CHECK: after a complaint.',
);
export const DirectionEnum = named(
  'EligibilityDirection',
  FORM_KINDS.directions,
  'Against the version before: towards poor and near-poor, or away; by class, then by the distance to the line.',
);
export const B1SourceEnum = named(
  'B1Source',
  FORM_KINDS.b1Sources,
  'TYPED: as scored on paper. SCORE_TABLE: computed by a table of the province.',
);
export const IndicatorSourceEnum = named(
  'IndicatorSource',
  FORM_KINDS.indicatorSources,
  'COMPUTED from answers; TICKED by the reviewer; OVERRIDDEN: computed, and contradicted with a reason.',
);
export const QuestionAboutEnum = named(
  'QuestionAbout',
  FORM_KINDS.questionAbout,
  'Whom a question is about.',
);
export const QuestionKindEnum = named(
  'QuestionKind',
  FORM_KINDS.questionKinds,
  'How a question is answered.',
);
export const SubmissionOutcomeEnum = named(
  'SubmissionOutcome',
  FORM_KINDS.outcomes,
  'WRITTEN: a new version. MERGED: with what somebody else changed meanwhile. PENDING: both changed one answer, both are kept.',
);
export const AnswerSideEnum = named(
  'AnswerSide',
  ANSWER_SIDES,
  'MINE: of the submission that waits. THEIRS: of the version in force.',
);
