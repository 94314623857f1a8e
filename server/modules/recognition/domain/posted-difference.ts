import type { DifferenceReason as PostingReason, PostedDifference } from '../../posting/index.ts';

/** LIST_NOT_KEPT: posted before lists were kept. LEFT_LIST: the household left after it had hung. NONE: nobody knows. */
export const DIFFERENCE_REASONS = [
  'COMPLAINT',
  'APPRAISAL',
  'INSPECTION',
  'MEETING',
  'LIST_NOT_KEPT',
  'LEFT_LIST',
  'NONE',
] as const satisfies readonly (PostingReason | 'LIST_NOT_KEPT' | 'LEFT_LIST' | 'NONE')[];
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** What may explain a difference beside decisions. */
export type CaseBehind = {
  readonly caseId: string;
  readonly householdCode: string | null;
  readonly listNotKept: boolean;
  readonly leftList: boolean;
};
export type RecognitionDifference = Omit<PostedDifference, 'reason'> & {
  readonly householdCode: string | null;
  readonly reason: DifferenceReason;
};

/** QĐ 24/2021 Đ.4 k.4: recognised is what was posted, or each difference has a reason in the records. */
export function explained(
  differences: readonly PostedDifference[],
  cases: readonly CaseBehind[],
): RecognitionDifference[] {
  const behind = new Map(cases.map((of) => [of.caseId, of]));
  return differences.map((difference) => {
    const of = behind.get(difference.caseId);
    const { kind } = difference;
    const other =
      kind === 'NEVER_POSTED' && of?.listNotKept
        ? 'LIST_NOT_KEPT'
        : kind === 'LEFT_OUT' && of?.leftList
          ? 'LEFT_LIST'
          : 'NONE';
    return { ...difference, householdCode: of?.householdCode ?? null, reason: difference.reason ?? other };
  });
}

/** Only what hung last is what is recognised; what hung again as it is now needs no other reason. */
export const isUnexplained = ({ kind, reason }: RecognitionDifference): boolean =>
  reason === 'NONE' && kind !== 'POSTED_AGAIN';
