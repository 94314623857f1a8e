import type { Role } from '../../graphql/generated.ts';

/** Who reads the log of a commune: those who answer for the review, and those who watch it. */
export const LOG_READERS: readonly Role[] = [
  'COMMUNE_CHAIR',
  'FRONT_SUPERVISOR',
  'SURVEY_INSPECTOR',
  'PROVINCE_OFFICER',
  'PROVINCE_VIEWER',
  'OBSERVER',
];
