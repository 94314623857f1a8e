import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Counts } from './vocabulary.ts';

/** Sheets of a secret ballot on paper, as the counting committee found them. */
export type Sheets = Counts & {
  readonly handedOut: number;
  readonly returned: number;
  readonly spoiled: number;
};

export type SheetsRefusal =
  'SHEETS_INVALID' | 'SHEETS_MORE_THAN_PRESENT' | 'SHEETS_MORE_THAN_HANDED_OUT' | 'SHEETS_DO_NOT_ADD_UP';

/** Whoever stands aside takes no sheet. Handed out ≤ people, returned ≤ handed out, and what is in the box adds up. */
export function checkSheets(sheets: Sheets, base: number, aside: number): Result<Sheets, SheetsRefusal> {
  const { handedOut, returned, agree, disagree, noOpinion, spoiled } = sheets;
  if ([handedOut, returned, agree, disagree, noOpinion, spoiled].some((n) => !Number.isInteger(n) || n < 0))
    return refuse('SHEETS_INVALID', { field: 'sheets' });
  const most = base - aside;
  if (handedOut > most) return refuse('SHEETS_MORE_THAN_PRESENT', { field: 'handedOut', handedOut, most });
  if (returned > handedOut)
    return refuse('SHEETS_MORE_THAN_HANDED_OUT', { field: 'returned', returned, handedOut });
  const sum = agree + disagree + noOpinion + spoiled;
  return sum === returned
    ? success(sheets)
    : refuse('SHEETS_DO_NOT_ADD_UP', { field: 'sheets', sum, returned });
}

/** Sheets not returned or spoiled, and whoever took none, are in the base as no opinion. */
export const sheetsResult = ({ agree, disagree }: Sheets, base: number): Counts => ({
  agree,
  disagree,
  noOpinion: base - agree - disagree,
});
