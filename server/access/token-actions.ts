import type { Action } from './actions.ts';

/**
 * What a program may do in the name of an official: look, and take a file along. What somebody answers for (decide, sign,
 * confirm, report) is done by that person, signed in.
 */
export const TOKEN_ACTIONS = [
  'appraisal.view',
  'appraisal.export',
  'round.view',
  'tally.view',
  'progress.view',
  'report.view',
  'calendar.view',
  'case.view',
  'list.view',
  'assessment.view',
  'meeting.view',
  'minutes.view',
  'track.view',
] as const satisfies readonly Action[];
export type TokenAction = (typeof TOKEN_ACTIONS)[number];
