/** What still stands between a commune and its report; each kind is mended at one place. */
export const GAP_KINDS = [
  'ROWS_TO_MEND',
  'VILLAGE_SILENT',
  'NOT_REVIEWED',
  'MEETING_IN_SESSION',
  'UNSETTLED',
  'MEETING_NOT_SEALED',
  'MINUTES_NOT_SIGNED',
  'NOT_POSTED',
  'POSTING_RUNNING',
  'POSTED_OTHERWISE',
  'COMPLAINT_OPEN',
  'DISCREPANCY',
  'NOT_BALANCED',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export type Gap = {
  readonly kind: GapKind;
  /** Null: of the commune, or of no village that could be read. */
  readonly villageId: string | null;
  readonly count: number;
  /** The households behind it, where it is about households. */
  readonly caseIds: readonly string[];
  /** The meeting or posting that it is about. */
  readonly subjectId: string | null;
  /** Figures in words, e.g. what does not balance. */
  readonly note: string | null;
};

export const gapOf = (kind: GapKind, villageId: string | null, of: Partial<Gap> = {}): Gap => ({
  ...{ kind, villageId, count: 1, caseIds: [], subjectId: null, note: null },
  ...of,
});
