import type { TypeClasses } from '../field-class.ts';

/** Workbooks and their rows. */
export const IMPORT_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // workbooks: rows carry whatever the sheet had
  ImportProgress: 'internal',
  ImportVillage: 'internal',
  ImportPreview: 'internal',
  ImportConfirmed: 'internal',
  RowReason: 'internal',
  RowToMend: { '*': 'internal', headName: 'personal', cells: 'sensitive' },
  RowCell: 'sensitive',
  RowMended: 'personal',
  RowExcused: 'personal',
};
