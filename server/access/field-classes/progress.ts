import type { TypeClasses } from '../field-class.ts';

/** Progress by step. */
export const PROGRESS_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // progress by step: numbers and states of units
  StepProgress: 'internal',
  ProgressPart: 'internal',
  MissingForNextStep: 'internal',
  StepBackReason: 'internal',
  StepEvent: 'internal',
  VillageProgress: 'internal',
  ProgressBoard: 'internal',
  StepRecorded: 'internal',
};
