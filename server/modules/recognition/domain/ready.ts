import { isUnexplained, type RecognitionDifference } from './posted-difference.ts';

/** What a commune lacks before its chair can recognise, in the order of the steps. */
export const MISSING_CODES = [
  'CASES_UNSETTLED',
  'POSTING_NOT_ENDED',
  'OPEN_COMPLAINTS',
  'OPINION_NOT_SENT',
  'CHANGED_AFTER_OPINION',
  'DIFFERS_FROM_POSTED',
  'NOBODY_TO_RECOGNISE',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

export type ReadyFacts = {
  readonly track: 'YEARLY' | 'GENERAL' | 'IN_YEAR';
  /** Codes of households that no meeting has agreed on, or that wait without a score. */
  readonly unsettled: readonly string[];
  /** Names of villages whose posting was not begun or has not ended. */
  readonly notPosted: readonly string[];
  readonly openComplaints: number;
  readonly opinion: { readonly number: string; readonly dated: string; readonly sentOn: string } | null;
  /** Codes of households that are not as they were reported to the tier above. */
  readonly changedAfterOpinion: readonly string[];
  readonly differences: readonly RecognitionDifference[];
  readonly households: number;
};

export type Missing = {
  readonly code: MissingCode;
  readonly count: number;
  /** Villages or household codes. */
  readonly names: readonly string[];
};

/** QĐ 24/2021 Đ.4 k.4–k.6; during the year (Đ.5) there is no step of the opinion. */
export function missingOf(facts: ReadyFacts): Missing[] {
  const unexplained = facts.differences.filter(isUnexplained);
  const found: readonly (readonly [MissingCode, number, readonly string[]])[] = [
    ['CASES_UNSETTLED', facts.unsettled.length, facts.unsettled],
    ['POSTING_NOT_ENDED', facts.notPosted.length, facts.notPosted],
    ['OPEN_COMPLAINTS', facts.openComplaints, []],
    ['OPINION_NOT_SENT', facts.track !== 'IN_YEAR' && facts.opinion === null ? 1 : 0, []],
    ['CHANGED_AFTER_OPINION', facts.changedAfterOpinion.length, facts.changedAfterOpinion],
    [
      'DIFFERS_FROM_POSTED',
      unexplained.length,
      unexplained.map(({ householdCode, caseId }) => householdCode ?? caseId.slice(0, 8)),
    ],
    ['NOBODY_TO_RECOGNISE', facts.households === 0 ? 1 : 0, []],
  ];
  return found.flatMap(([code, count, names]) => (count > 0 ? [{ code, count, names }] : []));
}
