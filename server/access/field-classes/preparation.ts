import type { TypeClasses } from '../field-class.ts';

/** Around the six steps: plans, decisions, classes, practice. */
export const PREPARATION_CLASSES: Readonly<Record<string, TypeClasses>> = {
  PreparedCount: 'internal',
  BudgetTotal: 'internal',
  PreparationPart: 'internal',
  PreparationBoard: 'internal',
  PreparationUnit: 'internal',
  PreparationBudgetLine: 'internal',
  RecordedPreparation: 'internal',
  PreparationRecorded: 'internal',
  // who is in a committee and how to reach them
  PreparationMember: { '*': 'internal', name: 'personal', office: 'personal', phone: 'personal' },
  PreparationScan: 'internal',
  TrainingClass: 'internal',
  TrainingClassChanged: 'internal',
  TrainingPerson: { '*': 'internal', name: 'personal' },
  PastedLine: 'internal',
  // made-up households; of the reader only how often
  Practice: 'internal',
  PracticeHousehold: 'internal',
  PracticeQuestion: 'internal',
  PracticeChoice: 'internal',
  PracticeIndicator: 'internal',
  PracticeItem: 'internal',
  PracticeChecked: 'internal',
};
