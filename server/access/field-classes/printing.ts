import type { TypeClasses } from '../field-class.ts';

/** What is ordered from the printer: counts and states; names of households are in the files only. */
export const PRINTING_CLASSES: Readonly<Record<string, TypeClasses>> = {
  PrintingDesk: 'internal',
  OfferedPaper: 'internal',
  PrintVillage: 'internal',
  PrintCounts: 'internal',
  PrintTemplate: 'internal',
  TemplateProblem: 'internal',
  PrintOrder: 'internal',
  PrintOrderDetails: 'internal',
  PrintSum: 'internal',
  PrintPacket: 'internal',
  PrintMissingPart: 'internal',
  PrintsOrdered: 'internal',
};
