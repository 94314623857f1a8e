import type { TypeClasses } from '../field-class.ts';

/** Totals of the commune, and the appraisal. */
export const RESULT_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // totals of the commune
  TallyLine: 'internal',
  ClassTally: 'internal',
  VillageTally: 'internal',
  CommuneTally: 'internal',
  PoorOfKind: 'internal',

  // appraisal
  AppraisalCase: {
    '*': 'personal',
    id: 'internal',
    state: 'internal',
    roundId: 'internal',
    commune: 'internal',
    village: 'internal',
    masked: 'internal',
    version: 'internal',
    householdCode: 'sensitive',
    b2: 'sensitive',
    deprivedIndicators: 'sensitive',
    otherOpinionKinds: 'sensitive',
    head: 'sensitive',
    riskBand: 'sensitive',
    riskParts: 'sensitive',
    askedOn: 'internal',
    dueOn: 'internal',
    heldUntil: 'internal',
    holder: 'internal',
  },
  HeadOfHousehold: { '*': 'personal', relations: 'sensitive' },
  RiskPartValue: 'sensitive',
  AppraisalEvent: 'personal',
  AppraisalCaseEdge: 'personal',
  AppraisalCaseConnection: 'personal',
  AppraisalQueueState: 'internal',
  AppraisalExport: 'internal',
  AppraisalExportStarted: 'internal',
  AppraisalTotals: 'internal',
  AppraisalGroup: 'internal',
  AppraisalGroupValue: 'internal',
  AppraisalBoard: 'internal',
  AppraisalCommune: 'internal',
  MovementCount: 'internal',
};
