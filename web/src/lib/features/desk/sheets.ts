/** Sheets of a secret ballot as they are typed. */
export const SHEET_FIELDS = ['handedOut', 'returned', 'agree', 'disagree', 'noOpinion', 'spoiled'] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];
export type SheetsDraft = Record<SheetField, string>;
export type Sheets = Record<SheetField, number>;

export const NO_SHEETS: SheetsDraft = {
  ...{ handedOut: '', returned: '', agree: '', disagree: '', noOpinion: '', spoiled: '' },
};

export type SheetsCheck =
  | { kind: 'NOT_A_NUMBER' }
  | { kind: 'TOO_MANY' | 'RETURNED' | 'DIFFER' | 'EQUAL'; sheets: Sheets; sum: number };

/** Handed out ≤ people who take one, returned ≤ handed out, and the box adds up to what was returned. */
export const checkSheets = (draft: SheetsDraft, most: number): SheetsCheck => {
  if (SHEET_FIELDS.some((field) => !/^\d{1,4}$/.test(draft[field].trim()))) return { kind: 'NOT_A_NUMBER' };
  const sheets = Object.fromEntries(SHEET_FIELDS.map((field) => [field, Number(draft[field])])) as Sheets;
  const sum = sheets.agree + sheets.disagree + sheets.noOpinion + sheets.spoiled;
  const kind =
    sheets.handedOut > most
      ? 'TOO_MANY'
      : sheets.returned > sheets.handedOut
        ? 'RETURNED'
        : sum === sheets.returned
          ? 'EQUAL'
          : 'DIFFER';
  return { kind, sheets, sum };
};
