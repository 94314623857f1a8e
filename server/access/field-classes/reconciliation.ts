import type { TypeClasses } from '../field-class.ts';

/** What does not fit, what was answered, the balance. */
export const RECONCILIATION_CLASSES: Readonly<Record<string, TypeClasses>> = {
  Reconciliation: 'internal',
  Discrepancy: { '*': 'internal', households: 'personal', people: 'personal', text: 'personal' },
  DiscrepancyHousehold: { '*': 'personal', code: 'sensitive' },
  DiscrepancyWayOut: 'internal',
  // a reason may name people
  CorrectionEntry: { '*': 'internal', reason: 'personal', foundText: 'personal', enteredName: 'personal' },
  Corrections: 'internal',
  OpeningFigure: 'internal',
  OpeningAdjustment: { '*': 'internal', reason: 'personal', enteredName: 'personal' },
  DiscrepanciesResolved: 'internal',
  OpeningAdjusted: 'internal',
  Balance: 'internal',
  BalancePart: 'internal',
  Imbalance: 'internal',
  CaseBehindNumber: { '*': 'personal', code: 'sensitive' },
};
