import { APPRAISAL_WORK_CLASSES } from './appraisal.ts';
import { AUDIT_CLASSES } from './audit.ts';
import { CLUSTER_CLASSES } from './clusters.ts';
import { COMMON_CLASSES } from './common.ts';
import { COMPLAINT_CLASSES } from './complaints.ts';
import { DESK_CLASSES } from './desk.ts';
import { FORM_CLASSES } from './forms.ts';
import { HALL_CLASSES } from './hall.ts';
import { HOUSEHOLD_CLASSES } from './households.ts';
import { IMPORT_CLASSES } from './imports.ts';
import { INFORMING_CLASSES } from './informing.ts';
import { PRINTING_CLASSES } from './printing.ts';
import { LAW_CLASSES } from './law.ts';
import { MINUTES_CLASSES } from './minutes.ts';
import { POSTING_CLASSES } from './posting.ts';
import { PREPARATION_CLASSES } from './preparation.ts';
import { PROGRESS_CLASSES } from './progress.ts';
import { RECOGNITION_CLASSES } from './recognition.ts';
import { REPORT_CLASSES } from './reports.ts';
import { RECONCILIATION_CLASSES } from './reconciliation.ts';
import { RESULT_CLASSES } from './results.ts';
import { SUBMISSION_CLASSES } from './submission.ts';
import { SUPERVISION_CLASSES } from './supervision.ts';
import { TERM_CLASSES } from './terms.ts';
import { WHY_CLASSES } from './why.ts';
import type { FieldClass, TypeClasses } from '../field-class.ts';

export type { FieldClass } from '../field-class.ts';

/**
 * Every GraphQL object and interface type, one file for each part of the work. A type that is missing fails a test, so nothing is
 * public by neglect.
 */
export const FIELD_CLASSES: Readonly<Record<string, TypeClasses>> = {
  ...COMMON_CLASSES,
  ...LAW_CLASSES,
  ...HOUSEHOLD_CLASSES,
  ...FORM_CLASSES,
  ...WHY_CLASSES,
  ...IMPORT_CLASSES,
  ...HALL_CLASSES,
  ...DESK_CLASSES,
  ...MINUTES_CLASSES,
  ...RESULT_CLASSES,
  ...APPRAISAL_WORK_CLASSES,
  ...POSTING_CLASSES,
  ...RECONCILIATION_CLASSES,
  ...PREPARATION_CLASSES,
  ...PROGRESS_CLASSES,
  ...REPORT_CLASSES,
  ...TERM_CLASSES,
  ...CLUSTER_CLASSES,
  ...COMPLAINT_CLASSES,
  ...SUBMISSION_CLASSES,
  ...RECOGNITION_CLASSES,
  ...AUDIT_CLASSES,
  ...SUPERVISION_CLASSES,
  ...INFORMING_CLASSES,
  ...PRINTING_CLASSES,
};

/** The class of a field; null when nobody has given it one. */
export function fieldClass(type: string, field: string): FieldClass | null {
  const classes = Object.hasOwn(FIELD_CLASSES, type) ? FIELD_CLASSES[type] : undefined;
  if (classes === undefined) return null;
  if (typeof classes === 'string') return classes;
  return (Object.hasOwn(classes, field) ? classes[field] : undefined) ?? classes['*'];
}
