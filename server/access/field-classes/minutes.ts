import type { TypeClasses } from '../field-class.ts';

/** Minutes and signed pages. */
export const MINUTES_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // minutes name people and what was said
  Minutes: { '*': 'personal', state: 'internal' },
  MinutesListAmount: 'internal',
  SignedPage: 'personal',
  MinutesAdopted: 'internal',
  SignedPageRemoved: 'internal',
  MinutesConfirmed: 'internal',
};
