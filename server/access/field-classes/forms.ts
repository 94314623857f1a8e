import type { TypeClasses } from '../field-class.ts';

/** Forms at the household, their answers and scores. */
export const FORM_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // forms at the household
  VillageToVisit: 'internal',
  FormQuestion: 'internal',
  FormCause: 'internal',
  ScoreTableItem: 'internal',
  FormScoreTable: 'internal',
  FormDefinition: 'internal',
  FormADecision: 'personal',
  HouseholdForm: { '*': 'personal', householdCode: 'sensitive', answers: 'sensitive' },
  HouseholdAnswers: 'sensitive',
  FormProblem: 'internal',
  FormIndicator: 'sensitive',
  FormCheck: { '*': 'sensitive' },
  Assessment: { '*': 'personal', b2: 'sensitive', reason: 'sensitive' },
  AnswerClash: 'sensitive',
  AssessmentConflict: { '*': 'personal', reason: 'sensitive', clashes: 'sensitive' },
  AssessmentSubmitted: 'internal',
  ConflictResolved: 'internal',
  FormADecided: 'internal',
  ScoreTable: 'internal',
  ScoreTableLoaded: 'internal',
};
