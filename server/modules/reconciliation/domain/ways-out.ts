/** Everything that may not fit, in the order in which it is shown: what makes a number false comes first. */
export const DISCREPANCY_KINDS = [
  'RECOUNT_DIFFERS',
  'FORMS_DIFFER',
  'OPENING_DIFFERS',
  'UNDECIDED_AFTER_SEAL',
  'DECISION_AGAINST_SCORE',
  'HOUSEHOLD_IN_TWO_VILLAGES',
  'PERSON_IN_TWO_VILLAGES',
  'MEMBER_TWICE',
  'ID_NUMBER_TWICE',
  'COUNT_NOT_ATTENDANCE',
  'HAND_AND_PHONE',
  'COUNTERS_DIFFERED',
  'PAPER_SHEETS',
  'SHEET_CLASS_DIFFERS',
  'MINUTES_NOT_SIGNED',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

export const WAY_OUT_CODES = [
  'LIST_TO_MEND',
  'NEXT_MEETING',
  'RE_CHECK',
  'TWO_HOUSEHOLDS',
  'TWO_PEOPLE',
  'ONE_TO_STRIKE',
  'MEMBER_TO_CORRECT',
  'NUMBER_TO_CORRECT',
  'STATED_IN_MINUTES',
  'LEFT_BEFORE_COUNT',
  'COUNTED_ONCE',
  'CHAIR_DECIDED',
  'SHEETS_KEPT_BACK',
  'SCORE_STANDS',
  'REVIEW_AGAIN',
  'SIGNED_COPY_KEPT',
  'TO_BE_SIGNED',
  'TOLD_ADMINISTRATOR',
  'TAKEN_BACK',
] as const;
export type WayOut = (typeof WAY_OUT_CODES)[number];

type Rule = {
  /** It makes a number, or a name on a list, false: the commune cannot report while it stands. */
  readonly blocks: boolean;
  /** What explains it: it stays as it is and counts as answered. */
  readonly explains: readonly WayOut[];
  /** What is being done; it stays until the facts are other ones. */
  readonly mends: readonly WayOut[];
};

/**
 * What blocks is what would make a reported number or list false. A count of hands that is one short changes no decision
 * any more: it is sealed, explained, and shown to the tier above.
 */
export const WAYS_OUT: Readonly<Record<DiscrepancyKind, Rule>> = {
  RECOUNT_DIFFERS: { blocks: true, explains: [], mends: ['TOLD_ADMINISTRATOR'] },
  FORMS_DIFFER: { blocks: true, explains: [], mends: ['TOLD_ADMINISTRATOR'] },
  OPENING_DIFFERS: { blocks: true, explains: [], mends: ['LIST_TO_MEND'] }, // or an adjustment by decision
  UNDECIDED_AFTER_SEAL: { blocks: true, explains: [], mends: ['NEXT_MEETING'] },
  DECISION_AGAINST_SCORE: { blocks: true, explains: [], mends: ['NEXT_MEETING', 'RE_CHECK'] },
  HOUSEHOLD_IN_TWO_VILLAGES: { blocks: true, explains: ['TWO_HOUSEHOLDS'], mends: ['ONE_TO_STRIKE'] },
  PERSON_IN_TWO_VILLAGES: { blocks: true, explains: ['TWO_PEOPLE'], mends: ['MEMBER_TO_CORRECT'] },
  MEMBER_TWICE: { blocks: true, explains: ['TWO_PEOPLE'], mends: ['MEMBER_TO_CORRECT'] },
  ID_NUMBER_TWICE: { blocks: false, explains: ['TWO_PEOPLE'], mends: ['NUMBER_TO_CORRECT'] },
  COUNT_NOT_ATTENDANCE: {
    blocks: false,
    explains: ['LEFT_BEFORE_COUNT', 'STATED_IN_MINUTES'],
    mends: ['NEXT_MEETING'],
  },
  HAND_AND_PHONE: { blocks: false, explains: ['COUNTED_ONCE', 'STATED_IN_MINUTES'], mends: ['NEXT_MEETING'] },
  COUNTERS_DIFFERED: {
    blocks: false,
    explains: ['CHAIR_DECIDED', 'STATED_IN_MINUTES'],
    mends: ['NEXT_MEETING'],
  },
  PAPER_SHEETS: {
    blocks: false,
    explains: ['SHEETS_KEPT_BACK', 'STATED_IN_MINUTES'],
    mends: ['NEXT_MEETING'],
  },
  SHEET_CLASS_DIFFERS: { blocks: false, explains: ['SCORE_STANDS'], mends: ['REVIEW_AGAIN'] },
  MINUTES_NOT_SIGNED: { blocks: true, explains: ['SIGNED_COPY_KEPT'], mends: ['TO_BE_SIGNED'] },
};

/** Null: this way out is none of this kind. An answer that was a mistake is taken back. */
export function settlesBy(kind: DiscrepancyKind, wayOut: WayOut): boolean | null {
  if (wayOut === 'TAKEN_BACK') return false;
  const { explains, mends } = WAYS_OUT[kind];
  if (explains.includes(wayOut)) return true;
  return mends.includes(wayOut) ? false : null;
}
