import type { TypeClasses } from '../field-class.ts';

/** Why this class, and the classes over the years. */
export const WHY_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // why this class: the whole situation of a household
  WhyClass: 'sensitive',
  ClassExplanation: 'sensitive',
  WhyLine: 'sensitive',
  WhyChange: 'sensitive',
  ClassHistory: 'sensitive',
  ClassInRound: 'sensitive',
  DecidedClass: 'sensitive',
};
