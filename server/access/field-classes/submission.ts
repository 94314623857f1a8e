import type { TypeClasses } from '../field-class.ts';

/** The report of a commune and what comes back of it. */
export const SUBMISSION_CLASSES: Readonly<Record<string, TypeClasses>> = {
  CommuneReported: 'internal',
  CommuneSubmission: 'internal',
  SubmissionGap: 'internal',
  SubmissionFile: 'internal',
  SubmittedReport: 'internal',
  SubmittedDifference: 'sensitive',
  SubmissionDrift: {
    '*': 'personal',
    caseId: 'internal',
    village: 'internal',
    what: 'internal',
    householdCode: 'sensitive',
  },
  DossierOpening: { '*': 'internal', headName: 'personal', reason: 'personal', answer: 'personal' },
  ReturnAnswered: 'internal',
  ReturnMended: 'internal',

  // the opinion of the tier, and what it asks to be approved
  Opinion: 'internal',
  OpinionChanged: 'internal',
  OpinionContent: 'internal',
  OpinionCount: 'internal',
  OpinionReturnedCase: { '*': 'internal', householdCode: 'sensitive' },
  Approval: 'internal',
  ApprovalPaper: 'internal',
  ApprovalRecorded: 'internal',
  ApprovalWanted: 'internal',
};
