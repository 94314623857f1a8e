/**
 * The closed list of what can be done. A use case asks `can(actor, action, facts)`; what is not listed cannot be allowed.
 * Read from top to bottom it follows the evening: prepare, meet, reconcile, report, appraise.
 */
export const ACTIONS = [
  'account.manage',
  'area.carry-villages',
  'round.create',
  'round.view',
  'law.confirm',
  'pack.adopt',
  'share.set',
  'workbook.import',
  'rows.mend',
  'list.view',
  'list.change',
  'case.view',
  'assessment.view',
  'assessment.submit',
  'score-table.manage',
  'meeting.prepare',
  'meeting.issue-link',
  'meeting.view',
  'meeting.run',
  'meeting.reconcile',
  'attendance.set',
  'relation.declare',
  'ballot.cast',
  'tally.view',
  'commune.report',
  'appraisal.view',
  'calendar.view',
  'calendar.set',
  'clock.extend',
] as const;
export type Action = (typeof ACTIONS)[number];
