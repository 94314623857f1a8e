/**
 * Every indicator that a pack may name. A code outside this list is a slip of the pen: forms compute by code, and a
 * certificate prints the number that stands beside it.
 */
export const INDICATOR_CODES: readonly string[] = [
  'EMPLOYMENT',
  'DEPENDANTS',
  'NUTRITION',
  'HEALTH_SERVICE',
  'HEALTH_INSURANCE',
  'ADULT_EDUCATION',
  'CHILD_SCHOOLING',
  'HOUSING_QUALITY',
  'HOUSING_AREA',
  'WATER',
  'TOILET',
  'TELECOM',
  'INFORMATION_MEANS',
  'WASTE_TREATMENT',
];

/** Certificates have room for the numbers 1 to 12. */
export const MOST_INDICATORS = 12;
