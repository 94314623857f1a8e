import type { TypeClasses } from '../field-class.ts';

/** Reports: figures are for officials; a line of a list, or a household behind a number, is about somebody. */
export const REPORT_CLASSES: Readonly<Record<string, TypeClasses>> = {
  ReportBoard: 'internal',
  ReportFormName: 'internal',
  FrozenStage: 'internal',
  ReportTable: 'internal',
  ReportHeadCell: 'internal',
  ReportColumn: 'internal',
  ReportRow: { '*': 'internal', label: 'personal' },
  ReportCell: { '*': 'internal', text: 'personal' },
  ReportDifference: 'internal',
  ReportHouseholds: 'internal',
  ReportHousehold: { '*': 'internal', headName: 'personal' },
  ReportPicture: 'internal',
  DrawnShape: 'internal',
  ReportFrozen: 'internal',
  PopulationRecorded: 'internal',
};
