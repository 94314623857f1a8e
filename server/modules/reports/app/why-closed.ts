import { COMMON_REFUSALS } from '../../../kernel/refusals.ts';
import { REPORT_REFUSALS } from '../domain/refusals.ts';

/** Why the households behind a number are not shown, as the refusals say it. */
export const WHY_CLOSED = {
  REPORT_NAMES_LATER: REPORT_REFUSALS.REPORT_NAMES_LATER.message,
  REPORT_OF_OTHER_UNITS: REPORT_REFUSALS.REPORT_OF_OTHER_UNITS.message,
  REPORT_NOT_FROZEN: REPORT_REFUSALS.REPORT_NOT_FROZEN.message,
  INVALID: COMMON_REFUSALS.INVALID.message,
} as const;
