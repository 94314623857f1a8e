import type { Column, ReviewField } from './fields.ts';

/**
 * What a finding does to its row. MEND: the household stands "chưa nhập được" until mended or excused. FLAG: the
 * id number blocks certificate and export later, not the meeting. WARN: officials look once more.
 */
export const SEVERITIES = ['MEND', 'FLAG', 'WARN'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const REASON_SEVERITY = {
  HOUSEHOLD_CODE_MISSING: 'MEND',
  HOUSEHOLD_CODE_DUPLICATE: 'MEND',
  NAME_EMPTY: 'MEND',
  BIRTH_DATE_MISSING: 'MEND',
  BIRTH_DATE_UNREADABLE: 'MEND',
  BIRTH_DATE_IMPOSSIBLE: 'MEND',
  BIRTH_DATE_IN_FUTURE: 'MEND',
  VILLAGE_MISSING: 'MEND',
  VILLAGE_UNKNOWN: 'MEND',
  START_CLASS_MISSING: 'MEND',
  START_CLASS_UNKNOWN: 'MEND',
  B1_MISSING: 'MEND',
  B1_NOT_A_NUMBER: 'MEND',
  B2_MISSING: 'MEND',
  B2_NOT_A_NUMBER: 'MEND',
  B2_NOT_MULTIPLE_OF_10: 'MEND',
  B2_CONTRADICTS_INDICATORS: 'MEND',
  INDICATORS_UNREADABLE: 'MEND',
  INDICATOR_OUT_OF_RANGE: 'MEND',
  INDICATOR_TWICE: 'MEND',
  ID_MISSING: 'FLAG',
  ID_NOT_DIGITS: 'FLAG',
  ID_WRONG_LENGTH: 'FLAG',
  ID_LOST_LEADING_ZERO: 'FLAG',
  ID_DUPLICATE_IN_FILE: 'FLAG',
  ID_DUPLICATE_IN_ROUND: 'FLAG',
  ID_PROVINCE_UNKNOWN: 'FLAG',
  ID_CONTRADICTS_SEX: 'FLAG',
  ID_CONTRADICTS_BIRTH: 'FLAG',
  CLASS_CONTRADICTS_SCORES: 'WARN',
  CLASS_NOT_UNDERSTOOD: 'WARN',
  START_CLASS_CONTRADICTS_REASON: 'WARN',
  REVIEW_REASON_UNKNOWN: 'WARN',
  SIZE_MISSING: 'MEND',
  SIZE_UNREADABLE: 'WARN',
  SIZE_DIFFERS_FROM_MEMBERS: 'WARN',
  SEX_UNREADABLE: 'WARN',
  MARK_NOT_UNDERSTOOD: 'WARN',
  ALREADY_ON_LIST: 'WARN',
  NOT_IN_HEAD_LIST: 'WARN',
  NAME_DIFFERS_FROM_HEAD_LIST: 'WARN',
  VILLAGE_DIFFERS_FROM_HEAD_LIST: 'WARN',
  FORMULA_TEXT_IS_TEXT: 'WARN',
  MARKUP_IS_TEXT: 'WARN',
} as const satisfies Record<string, Severity>;
export type ReasonCode = keyof typeof REASON_SEVERITY;

/** One finding in one row. `details` holds numbers and column names only, never what the cell says. */
export interface Reason {
  readonly row: number;
  readonly code: ReasonCode;
  readonly field: ReviewField;
  /** Undefined when the file has no such column (the village stood in a heading). */
  readonly column?: Pick<Column, 'letter' | 'header'>;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const severityOf = (reason: Pick<Reason, 'code'>): Severity => REASON_SEVERITY[reason.code];

/** The fate of a row that has just been read; MENDED and EXCUSED come later, from people. */
export type ReadFate = 'ACCEPTED' | 'FLAGGED' | 'TO_MEND';

export function fateOf(reasons: readonly Pick<Reason, 'code'>[]): ReadFate {
  const severities = new Set(reasons.map(severityOf));
  if (severities.has('MEND')) return 'TO_MEND';
  return severities.has('FLAG') ? 'FLAGGED' : 'ACCEPTED';
}
